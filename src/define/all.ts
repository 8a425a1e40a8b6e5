import './event-details.js';
import './event-participants.js';
import './news-card.js';
import './news-release.js';
import './release-body.js';
import './release-contacts.js';
import './release-meta.js';
import './release-share.js';
