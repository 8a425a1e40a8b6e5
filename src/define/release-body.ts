import { ReleaseBody } from '../elements/release-body.js';
import { define } from './define.js';

define('release-body', ReleaseBody);
