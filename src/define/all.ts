import './event-participants.js';
import './news-card.js';
import './release-body.js';
import './release-media.js';
import './release-meta.js';
