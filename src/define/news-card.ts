import { NewsCard } from '../elements/news-card.js';
import { define } from './define.js';

define('news-card', NewsCard);
