// As the recipe on the demo site says it, and with a fallback made from the feed.
import {listActivities, readFeed, wordsIn} from 'lbb-elements/feed.js';
import {readFile} from 'node:fs/promises';

export default function (config) {
  config.addPassthroughCopy('lbb');
  config.ignores.add('lbb');
  // What stands between the tags, for search engines and until the script is there: on one line, as Markdown wants it.
  config.addAsyncShortcode('whatIsOn', async () => {
    const feed = await readFeed(await readFile('feed.json'), {from: '2026-11-23', until: '2026-12-07'});
    const {days} = await listActivities(feed, {now: '2026-11-23T09:00'});
    const say = await wordsIn('da', feed);
    return days
      .flatMap(({items}) => items.map(({activity, occurrence}) => `${say.moment(occurrence)}: ${say.text(activity.name)}`))
      .join('<br>');
  });
  return {dir: {output: 'dist'}};
}
