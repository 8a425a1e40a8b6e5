import './event-participants.js';
import './news-card.js';
import './release-meta.js';
