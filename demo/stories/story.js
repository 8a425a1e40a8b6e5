/** One story on a page of its own: `story.html?tag=news-card&name=in+Arabic`, with what review.js chose. */
import { dress } from './dress.js';
import { setScene, showStory } from './show.js';
import { stories } from './stories.js';

const asked = new URLSearchParams(location.search);
const story = stories.find(
  ({ tag, name }) => tag === asked.get('tag') && name === asked.get('name'),
);
setScene();
dress(document.body, asked);
await showStory(story, document.body);
