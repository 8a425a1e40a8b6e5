import { ReleaseShare } from '../elements/release-share.js';
import { define } from './define.js';

define('release-share', ReleaseShare);
