import {svg, type TemplateResult} from 'lit';
import type {OpeningState} from '../../model/opening-hours.js';

/** Filled, empty, half: distinct without colour. */
export const shape = (state: OpeningState['state']): TemplateResult =>
  svg`<svg class="shape ${state}" viewBox="0 0 24 24" aria-hidden="true"><path d=${
    state === 'open'
      ? 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0'
      : `M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20m0 3a7 7 0 1 1 0 14${state === 'ask' ? 'z' : ' 7 7 0 1 1 0-14'}`
  }></path></svg>`;
