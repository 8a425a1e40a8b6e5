import { ReleaseMeta } from '../elements/release-meta.js';
import { define } from './define.js';

define('release-meta', ReleaseMeta);
