import {test} from 'node:test';
import {killRuns, prepareTool} from '../tools/killed-runs.js';

await prepareTool();

test('200 runs that are killed leave the old or the new feed whole, and the next one goes on', () => killRuns(200, 2));
