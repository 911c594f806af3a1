// npm run test:matrix: what was built, in old browsers and in the frameworks that others build pages with.
import {runCounted, sumOf} from '../../scripts/test/test-node.mjs';

const counts = [];
for (const name of ['old-browsers', 'frameworks']) counts.push(await runCounted(name, [`test/matrix/${name}.mjs`]));
const {passed, failed} = sumOf(counts);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
