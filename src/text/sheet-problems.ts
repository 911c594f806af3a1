/**
 * What is wrong with a spreadsheet and what to write instead, by cell: `Ark1!C7: kan ikke læses som et klokkeslæt …`. Pages
 * read no spreadsheets, so they never load these.
 */
import type {SheetProblem} from '../model/problem.js';
import {addSentences} from './problems.js';

type Sentences = Readonly<Record<SheetProblem, string>>;

const danish: Sentences = {
  // The file
  'sheet-password': 'regnearket har adgangskode. Gem det uden adgangskode',
  'sheet-old': 'filen er gemt i det gamle format (.xls). Åbn den, og gem den som .xlsx',
  'sheet-kind': 'filen er ikke et regneark, der kan læses‹ ({found})›. Gem den som .xlsx, .ods eller .csv',
  'sheet-damaged': 'regnearket kan ikke læses; filen er måske beskadiget‹ ({found})›. Åbn den, og gem den igen',
  'sheet-large': 'regnearket fylder mere end {megabytes} MB. Slet billeder, tomme ark og gamle rækker',
  'sheet-quote': 'et anførselstegn bliver aldrig lukket‹, i linje {line}›. Resten af filen ville stå i ét felt. Fjern det',
  'sheet-choice': 'der er flere ark‹: {found}›. Kald det, der skal vises, Aktiviteter',
  'sheet-headings': 'der er ingen overskrifter, der kendes‹ ({found})›. Skriv fx Titel, Dag, Start, Slut og Sted i den øverste række',
  'sheet-rows': 'der er flere end {limit} rækker. Resten er ikke læst',
  'sheet-columns': 'der er flere end {limit} kolonner. Resten er ikke læst',
  'sheet-cells': 'der er flere end {limit} udfyldte celler. Resten er ikke læst',
  'sheet-unread': 'arket er ikke læst. Skal det vises, så flyt rækkerne til arket Aktiviteter',

  // What is not published
  'hidden-sheet': 'arket er skjult og vises ikke. Vis det i regnearket, hvis det skal med',
  'hidden-column': 'kolonnen er skjult og vises ikke: {found}. Vis den i regnearket, hvis den skal med',
  'hidden-row': 'rækken er skjult og vises ikke. Vis den i regnearket, hvis den skal med',
  'private-row': 'rækken vises ikke, for den siger selv, at den er privat, en kladde eller ikke må vises‹: {found}›',
  'unknown-column': 'kolonnen kendes ikke og vises ikke: "{found}"‹. Mente du {write}?›',
  'double-column': 'der er to kolonner om det samme; denne er ikke brugt: "{found}"',
  'example-row': 'rækken er et eksempel og vises ikke: {found}. Slet den',
  'struck-row':
    '"{found}" er streget over og vises ikke. Er det aflyst, så skriv aflyst under Status, og fjern stregen; ellers slet rækken',
  'sheet-title': 'rækken mangler en titel og vises ikke. Skriv, hvad det er',
  'sheet-only-title': 'rækken har kun "{found}" og vises ikke. Skriv også fx Dag og Start, eller "efter aftale" under Dag',
  'sheet-no-time': '"{found}" vises ikke, før det kan læses, hvornår det er',
  'merged-repeated': 'cellen er flettet. "{found}" gælder for alle rækkerne til og med {last}',
  'merged-cells': 'cellen er flettet. "{found}" gælder kun for den øverste række. Skriv det i hver række, eller fjern fletningen',

  // Cells
  'struck-cell': 'er streget over og ikke brugt: {found}. Er en dag aflyst, så skriv den under Aflyst; ellers slet det',
  'cell-error': 'regnearket viser en fejl: {found}. Skriv det, der skal stå',
  'today-formula': 'formlen giver en ny dag hver dag‹: {found}›. Skriv datoen',
  'formula-empty': 'formlen er ikke regnet ud‹: {found}›. Åbn filen i et regneark, og gem den igen',
  'lost-letters': 'bogstaver er blevet til spørgsmålstegn, så teksten er udeladt: {found}. Send regnearket som .xlsx, ikke som .csv',
  exponent: 'regnearket har lavet {found} af det, der blev skrevet. Gør cellen til tekst, og skriv det igen',
  'date-in-text': 'regnearket har gjort det til en dato: {found}. Gør cellen til tekst, og skriv det igen',
  'date-accident': '{found} er blevet til en dato. Skriv {write}, hvis det er klokkeslæt',
  'sheet-hour': 'mente du klokken {write}? Skriv {write}, ikke {found}',
  'sheet-time': 'kan ikke læses som et klokkeslæt: {found}. Skriv fx 19:00',
  'sheet-conflict': '{found} passer ikke med {other}, der står i samme række. Skriv det kun ét sted',
  'sheet-date': 'er ikke en dato, der findes: {found}. Skriv fx 01-12-2026',
  'sheet-year': 'året er ikke skrevet ved {found}. Det er læst som {used}. Skriv året, hvis det er forkert',
  'far-year': 'datoen er mere end to år væk: {found}. Ret året',
  'date-order': 'kan være {found} eller {other}, for arket ser ud til at have måneden først. Skriv måneden med bogstaver',
  'day-mismatch': '{found} er ikke en dag, der passer med "{other}". Ret datoen eller dagen',
  'sheet-day': 'dagen kan ikke læses: {found}. Skriv fx mandag, man-tors eller mandag og onsdag',
  'sheet-when': 'står som tekst uden datoer, for det kan ikke læses: {found}. Skriv fx mandag kl. 19-21, eller brug Dag, Start og Slut',
  'sheet-which-day': 'hvilken dag? "{found}" siger det ikke. Skriv fx mandag under Dag, eller første mandag i måneden',
  'sheet-every': 'hvilke uger? "{found}" siger det ikke. Skriv ulige uger eller lige uger, eller den første dag under Fra dato',
  'sheet-hours': 'derfor står åbningstiderne‹ for {found}› som tekst, og der vises ikke, om der er åbent',
  'sheet-no-day': 'der er et klokkeslæt ({found}), men ingen dag. Skriv Dag eller Dato',
  'sheet-span': 'er det hver dag {found}, eller én lang? Skriv et sluttidspunkt efter starttidspunktet, eller kun datoerne',
  'sheet-except': 'undtagelsen kan ikke læses og står som tekst: {found}. Skriv datoer, fx 24-12-2026, eller uge 42',
  'sheet-phone': 'er ikke et telefonnummer på otte cifre eller med landekode: {found}. Skriv fx 12 34 56 78',
  'sheet-email': 'er ikke én mailadresse: {found}. Skriv fx ribe@frivillig.example',
  'sheet-url': 'er ikke en webadresse: {found}. Skriv fx https://gruppen.example',
  'sheet-postcode': 'er ikke et postnummer på fire cifre: {found}',
  'sheet-price': 'prisen kan ikke læses: {found}. Skriv fx 25 kr eller gratis',
  'sheet-age': 'alderen kan ikke læses: {found}. Skriv fx 6-12 år, fra 18 år eller til 15 år',
  'sheet-number': 'skriv et tal, ikke {found}',
  'sheet-yes': 'skriv ja eller nej, ikke {found}',
  'sheet-language': 'sproget kendes ikke: {found}. Skriv fx dansk, engelsk, arabisk',

  // Writing sheets
  'sheet-lost': 'kan ikke stå i et regneark og er ikke med',
};

const english: Sentences = {
  // The file
  'sheet-password': 'the spreadsheet has a password. Save it without one',
  'sheet-old': 'the file is saved in the old format (.xls). Open it and save it as .xlsx',
  'sheet-kind': 'the file is no spreadsheet that can be read‹ ({found})›. Save it as .xlsx, .ods or .csv',
  'sheet-damaged': 'the spreadsheet cannot be read; the file may be damaged‹ ({found})›. Open it and save it again',
  'sheet-large': 'the spreadsheet is larger than {megabytes} MB. Delete pictures, empty sheets and old rows',
  'sheet-quote': 'a quotation mark is never closed‹, in line {line}›. The rest of the file would be one cell. Remove it',
  'sheet-choice': 'there are several sheets‹: {found}›. Call the one that is to be shown Aktiviteter',
  'sheet-headings': 'there are no headings that are known‹ ({found})›. Write for instance Title, Day, Start, End and Place in the top row',
  'sheet-rows': 'there are more than {limit} rows. The rest is not read',
  'sheet-columns': 'there are more than {limit} columns. The rest is not read',
  'sheet-cells': 'there are more than {limit} filled cells. The rest is not read',
  'sheet-unread': 'the sheet is not read. If it is to be shown, move its rows to the sheet Aktiviteter',

  // What is not published
  'hidden-sheet': 'the sheet is hidden and not shown. Unhide it if it is to be shown',
  'hidden-column': 'the column is hidden and not shown: {found}. Unhide it if it is to be shown',
  'hidden-row': 'the row is hidden and not shown. Unhide it if it is to be shown',
  'private-row': 'the row is not shown, because it says that it is private, a draft or not to be shown‹: {found}›',
  'unknown-column': 'the column is not known and not shown: "{found}"‹. Did you mean {write}?›',
  'double-column': 'there are two columns for the same; this one is not used: "{found}"',
  'example-row': 'the row is an example and not shown: {found}. Delete it',
  'struck-row':
    '"{found}" is struck through and not shown. If it is cancelled, write aflyst under Status and remove the line; else delete the row',
  'sheet-title': 'the row has no title and is not shown. Write what it is',
  'sheet-only-title': 'the row has only "{found}" and is not shown. Write Day and Start too, or "by appointment" under Day',
  'sheet-no-time': '"{found}" is not shown until it can be read when it is',
  'merged-repeated': 'the cell is merged. "{found}" holds for all rows through {last}',
  'merged-cells': 'the cell is merged. "{found}" holds for the top row only. Write it in each row, or unmerge the cell',

  // Cells
  'struck-cell': 'is struck through and not used: {found}. If a date is cancelled, write it under Aflyst; else delete it',
  'cell-error': 'the spreadsheet shows an error: {found}. Write what should stand there',
  'today-formula': 'the formula gives another day every day‹: {found}›. Write the date',
  'formula-empty': 'the formula has not been calculated‹: {found}›. Open the file in a spreadsheet program and save it again',
  'lost-letters': 'letters have become question marks, so the text is left out: {found}. Send the spreadsheet as .xlsx, not as .csv',
  exponent: 'the program has made {found} of what was typed. Format the cell as text and type it again',
  'date-in-text': 'the program has made it a date: {found}. Format the cell as text and type it again',
  'date-accident': '{found} has become a date. Write {write}, if these are times',
  'sheet-hour': 'did you mean {write}? Write {write}, not {found}',
  'sheet-time': 'cannot be read as a time: {found}. Write for instance 19:00',
  'sheet-conflict': '{found} does not go with {other} in the same row. Write it in one place only',
  'sheet-date': 'is no date that exists: {found}. Write for instance 01-12-2026',
  'sheet-year': 'the year is not written at {found}. It is read as {used}. Write the year if that is wrong',
  'far-year': 'the date is more than two years away: {found}. Correct the year',
  'date-order': 'may be {found} or {other}, because the sheet seems to have the month first. Write the month in letters',
  'day-mismatch': '{found} is not a day that goes with "{other}". Correct the date or the day',
  'sheet-day': 'the day cannot be read: {found}. Write for instance Monday, Mon-Thu or Monday and Wednesday',
  'sheet-when':
    'stands as text without dates, because it cannot be read: {found}. Write for instance Monday 19-21, or use Day, Start and End',
  'sheet-which-day': 'which day? "{found}" does not say. Write for instance Monday under Day, or first Monday of the month',
  'sheet-every': 'which weeks? "{found}" does not say. Write odd weeks or even weeks, or the first day under Start date',
  'sheet-hours': 'so the opening hours‹ of {found}› stand as text, and it is not shown whether it is open',
  'sheet-no-day': 'there is a time ({found}) but no day. Write Day or Date',
  'sheet-span': 'is it every day {found}, or one long event? Write an end time after the start time, or only the dates',
  'sheet-except': 'the exception cannot be read and stands as text: {found}. Write dates such as 24-12-2026, or week 42',
  'sheet-phone': 'is no phone number of eight digits or with a country code: {found}. Write for instance 12 34 56 78',
  'sheet-email': 'is not one mail address: {found}. Write for instance ribe@frivillig.example',
  'sheet-url': 'is no web address: {found}. Write for instance https://gruppen.example',
  'sheet-postcode': 'is no postcode of four digits: {found}',
  'sheet-price': 'the price cannot be read: {found}. Write for instance 25 kr or free',
  'sheet-age': 'the age cannot be read: {found}. Write for instance 6-12 years, from 18 or up to 15',
  'sheet-number': 'write a number, not {found}',
  'sheet-yes': 'write yes or no, not {found}',
  'sheet-language': 'the language is not known: {found}. Write for instance Danish, English, Arabic',

  // Writing sheets
  'sheet-lost': 'cannot stand in a spreadsheet and is left out',
};

/** Makes `problemSentence()` know them. */
export const addSheetSentences = (): void => addSentences(danish, english);
