import { ReleaseMedia } from '../elements/release-media.js';
import { define } from './define.js';

define('release-media', ReleaseMedia);
