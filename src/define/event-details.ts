import { EventDetails } from '../elements/event-details.js';
import { define } from './define.js';

define('event-details', EventDetails);
