import { ReleaseContacts } from '../elements/release-contacts.js';
import { define } from './define.js';

define('release-contacts', ReleaseContacts);
