/** The test that is pasted: every form once, on one line. What it says itself is for a page on which no script runs. */
import {quoted} from '../snippets.js';

const WITHOUT_SCRIPT =
  'Står denne tekst her endnu, når siden er gemt og åbnet igen, så kører scriptet ikke her. Sig ja til cookies, og se, om det hjælper: så er det et samtykkeværktøj, der holder det tilbage. Hjælper det ikke, har redigeringen fjernet scriptet, eller sidens sikkerhedsregler (CSP) forbyder det, eller browseren er for gammel. Næste skridt: bed webmasteren sætte scriptet ind i temaet, og prøv igen. Ellers brug formen “Som iframe” eller et almindeligt link.';

/** Where it leads to is a page about the test. */
export const pastedTest = (home: string, page: string, feed: string): string =>
  [
    `<div class="lbb-test" data-lbb-test="${quoted(feed)}" style="min-height:1em"><a href="${quoted(page)}#lbb-test">Virker det her?</a> ${WITHOUT_SCRIPT}</div>`,
    `<lbb-test src="/test.json"><a href="${quoted(page)}">Mærket</a></lbb-test>`,
    `<iframe class="lbb-test-frame" src="${quoted(page)}" title="Virker det her?" width="100%" height="60"></iframe>`,
    `<script src="${quoted(home)}virker-det-her.js" data-lbb-test="${quoted(feed)}"></script>`,
  ].join('');
