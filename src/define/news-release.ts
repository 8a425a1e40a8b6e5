import { NewsRelease } from '../elements/news-release.js';
import { define } from './define.js';

define('news-release', NewsRelease);
