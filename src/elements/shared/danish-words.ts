import {html} from 'lit';

/** A sentence in which the Danish word for something stands in brackets, as it does on the door: read and kept apart as Danish. */
export const danishWords = (sentence = ''): unknown[] =>
  sentence.split(/\(([a-zæøå]+)\)/i).map((part, i) => (i % 2 ? html`(<bdi lang="da">${part}</bdi>)` : part));
