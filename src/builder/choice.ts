/** What is chosen in the builder: an element, its feed and options, its colours. It stands in the builder's address, so that it can be sent. */
export const elementNames = ['activities', 'opening-hours', 'contact-card', 'volunteer-signup'] as const;
export type ElementName = (typeof elementNames)[number];

type Words = readonly [danish: string, english: string];

export interface Option {
  readonly attribute: string;
  readonly of: readonly ElementName[];
  readonly label: Words;
  /** `true` or `false` where nothing is written, one of these words, a number, or any text. */
  readonly kind: 'flag' | 'number' | 'text' | readonly (readonly [value: string, danish: string, english: string])[];
}

const all = elementNames;

/** The attributes that the builder asks for; the element's page has the others. */
export const options: readonly Option[] = [
  {
    attribute: 'view',
    of: ['activities'],
    label: ['Visning', 'View'],
    kind: [
      ['', 'Dag for dag', 'Day by day'],
      ['topics', 'Efter emne', 'By topic'],
      ['compact', 'De næste, til en smal spalte', 'The next few, for a side column'],
      ['new-here', 'Godt første gang', 'Good for a first visit'],
    ],
  },
  {
    attribute: 'view',
    of: ['opening-hours'],
    label: ['Visning', 'View'],
    kind: [
      ['', 'Hele ugen', 'The week'],
      ['line', 'Én linje i en tekst', 'One line in a text'],
      ['badge', 'Kun åbent eller lukket', 'Only open or closed'],
    ],
  },
  {attribute: 'for', of: all, label: ['Kun disse (id fra feedet)', 'Only these (ids of the feed)'], kind: 'text'},
  {attribute: 'organization', of: ['activities'], label: ['Kun disse grupper (id)', 'Only these groups (ids)'], kind: 'text'},
  {attribute: 'days', of: ['activities'], label: ['Dage frem', 'Days ahead'], kind: 'number'},
  {attribute: 'limit', of: ['activities'], label: ['Højst så mange linjer', 'Lines at the most'], kind: 'number'},
  {attribute: 'no-search', of: ['activities'], label: ['Uden søgning', 'Without search'], kind: 'flag'},
  {attribute: 'sync-url', of: ['activities'], label: ['Søgningen i sidens adresse', 'The search in the page’s address'], kind: 'flag'},
  {
    attribute: 'hours',
    of: ['opening-hours'],
    label: ['Tider uden et feed (Hverdage 9-15; onsdag lukket)', 'Hours without a feed (Hverdage 9-15; onsdag lukket)'],
    kind: 'text',
  },
  {attribute: 'telephone', of: ['opening-hours', 'contact-card'], label: ['Telefon uden et feed', 'Phone without a feed'], kind: 'text'},
  {attribute: 'email', of: ['contact-card', 'volunteer-signup'], label: ['Mail', 'Mail'], kind: 'text'},
  {attribute: 'address', of: ['opening-hours', 'contact-card'], label: ['Adresse uden et feed', 'Address without a feed'], kind: 'text'},
  {attribute: 'action', of: ['volunteer-signup'], label: ['Adressen, skemaet sendes til', 'Where the form is sent'], kind: 'text'},
  {attribute: 'heading', of: all, label: ['Overskrift', 'Heading'], kind: 'text'},
  {
    attribute: 'heading-level',
    of: all,
    label: ['Overskriftens niveau', 'Level of the heading'],
    kind: [
      ['', 'h2', 'h2'],
      ['1', 'h1', 'h1'],
      ['3', 'h3', 'h3'],
      ['4', 'h4', 'h4'],
    ],
  },
];

export const optionsOf = (element: ElementName): readonly Option[] => options.filter(({of}) => of.includes(element));

export interface Choice {
  readonly element: ElementName;
  /** Addresses of feeds, separated by white space. */
  readonly src: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Language of the page, when its visitors should begin with another one than Danish. */
  readonly lang: string;
  readonly theme: string;
  /** Colours of the page, `#rrggbb` or nothing. */
  readonly primary: string;
  readonly ground: string;
  readonly text: string;
  /** Where a link leads a person whose browser runs no script. */
  readonly page: string;
  /** What stands there without script, beside the link. */
  readonly call: string;
  /** The address of the folder with `lbb.js`, ending with `/`. */
  readonly home: string;
  /** The address of the page that an oEmbed answer shows, if not beside `lbb.js`. */
  readonly oembed: string;
  /** The page's policy allows no `style` attribute. */
  readonly strict: boolean;
}

const SIMPLE = ['src', 'lang', 'theme', 'primary', 'ground', 'text', 'page', 'call', 'home', 'oembed'] as const;

export const emptyChoice: Choice = {
  element: 'activities',
  src: '',
  attributes: {},
  lang: '',
  theme: '',
  primary: '',
  ground: '',
  text: '',
  page: '',
  call: '',
  home: '',
  oembed: '',
  strict: false,
};

/** What an address (`element=activities&src=…&view=compact`) chooses. What it says of other elements is left out. */
export function parseChoice(query: string, preset: Choice = emptyChoice): Choice {
  const given = new URLSearchParams(query);
  const element = elementNames.find((name) => name === given.get('element')) ?? preset.element;
  const attributes = Object.fromEntries(
    optionsOf(element).flatMap(({attribute, kind}) => {
      const value = given.get(attribute) ?? preset.attributes[attribute];
      // Two elements may have an option of the same name with other words.
      const isKnown = typeof kind !== 'object' || kind.some(([one]) => one === value);
      return value && isKnown ? [[attribute, value]] : [];
    }),
  );
  const simple = Object.fromEntries(SIMPLE.map((key) => [key, given.get(key) ?? preset[key]])) as Pick<Choice, (typeof SIMPLE)[number]>;
  return {...preset, ...simple, element, attributes, strict: given.has('strict') || preset.strict};
}

/** The same as an address; what is as in the preset is left out. */
export function writeChoice(choice: Choice, preset: Choice = emptyChoice): URLSearchParams {
  const written = new URLSearchParams({element: choice.element});
  for (const key of SIMPLE) if (choice[key] !== preset[key]) written.set(key, choice[key]);
  for (const [attribute, value] of Object.entries(choice.attributes)) if (value) written.set(attribute, value);
  if (choice.strict) written.set('strict', '');
  return written;
}
