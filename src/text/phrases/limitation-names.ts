/** What volunteers do not do: names of codes that feeds share. */
import {msg, named} from '../words.js';

/** Undefined for a code of the feed's own. */
export const limitationName = named({
  care: () => msg('Pleje og omsorg'),
  casework: () => msg('Sagsbehandling'),
  'finance-law': () => msg('Økonomisk og juridisk rådgivning'),
  therapy: () => msg('Terapeutisk behandling'),
  interpreting: () => msg('Tolkning'),
  trauma: () => msg('Behandling af traumer og psykisk sygdom'),
});
