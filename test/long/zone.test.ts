import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Temporal} from 'temporal-polyfill';
import {formatDateTime, formatInstant} from '../../src/model/calendar.js';
import {ianaZone} from '../../src/model/zone.js';

describe('every zone the platform knows', () => {
  it('changes when the Temporal polyfill says so, 1970–2038, seen from the wall clock too', () => {
    let changes = 0;
    for (const name of Intl.supportedValuesOf('timeZone')) {
      const zone = ianaZone(name);
      assert.ok(zone, name);
      let moment = Temporal.Instant.from('1970-01-01T00:00:00Z').toZonedDateTimeISO(name);
      for (let next = moment.getTimeZoneTransition('next'); next && next.year < 2038; next = moment.getTimeZoneTransition('next')) {
        moment = next;
        changes++;
        const at = next.epochMilliseconds / 1000;
        const after = next.offsetNanoseconds / 1e9;
        const before = next.subtract({seconds: 1}).offsetNanoseconds / 1e9;
        assert.equal(zone.toWall(at) - at, after, `${name} ${formatInstant(at)}`);
        assert.equal(zone.toWall(at - 1) - (at - 1), before, `${name} before ${formatInstant(at)}`);
        // In the gap times move forward by the offset before it; in the overlap they mean the first instant.
        const middle = at + (before + after) / 2;
        assert.equal(zone.toInstant(middle), middle - before, `${name} ${formatDateTime(middle)}`);
      }
    }
    assert.ok(changes > 10_000, `${changes}`);
  });
});
