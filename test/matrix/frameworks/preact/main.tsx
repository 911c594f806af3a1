import {render} from 'preact';
import type {} from 'lbb-elements/preact';
import 'lbb-elements/lbb-activities.js';

const app = (
  <lbb-activities
    class="wide"
    src="/feed.json"
    heading-level={3}
    days={30}
    no-search
    onlbb-feed-read={({feed}) => (document.documentElement.dataset.read = String(feed.activities.length))}
  >
    Ring til os på 12 34 56 78.
  </lbb-activities>
);
render(app, document.querySelector('#app')!);

export const wrong = (
  <>
    {/* @ts-expect-error there is no such view */}
    <lbb-opening-hours view="month" />
    {/* @ts-expect-error no attribute of this element */}
    <lbb-contact-card days={3} />
  </>
);
