/** What volunteers cannot help with: said in the list, in an opened activity and on paper. */
import {msg} from '../words.js';

export const limits = () => msg('Det kan vi ikke hjælpe med');
export const supplement = () => msg('Vi er et supplement til det, kommunen gør, og ikke en erstatning.');
/** Before who can help instead. */
export const instead = () => msg('Det kan du få hjælp til her');
