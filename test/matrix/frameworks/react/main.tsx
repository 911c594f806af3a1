import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import type {LbbActivities} from 'lbb-elements';
import type {} from 'lbb-elements/react';
import 'lbb-elements/lbb-activities.js';

function App() {
  const [days, setDays] = useState(1);
  return (
    <lbb-activities
      className="wide"
      src="/feed.json"
      heading-level={3}
      days={days}
      no-search
      view="agenda"
      query={{text: '', choices: {}}}
      ref={(element: LbbActivities | null) => console.log(element?.days)}
      onlbb-feed-read={({feed}) => {
        setDays(30);
        document.documentElement.dataset.read = String(feed.activities.length);
      }}
    >
      Ring til os på 12 34 56 78.
    </lbb-activities>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);

export const wrong = (
  <>
    {/* @ts-expect-error there is no such view */}
    <lbb-activities view="calendar" />
    {/* @ts-expect-error a number */}
    <lbb-activities heading-level="three" />
    {/* @ts-expect-error no attribute of this element */}
    <lbb-contact-card days={3} />
    {/* @ts-expect-error it has no such field */}
    <lbb-volunteer-signup onlbb-signup-sent={({sent}) => console.log(sent)} />
  </>
);
