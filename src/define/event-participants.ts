import { EventParticipants } from '../elements/event-participants.js';
import { define } from './define.js';

define('event-participants', EventParticipants);
