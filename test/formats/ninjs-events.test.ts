import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readValue } from '../../src/core.js';
import { findings, places, read, readItem, rest, type Generation } from '../helpers/ninjs.js';

/** What is read of an event: the item itself, of 3.x. */
const readEvent = async (dates: object, details: object = {}, fields: object = {}) => {
  const all = { type: 'event', eventDetails: { dates, ...details }, ...fields };
  const { events, ...others } = (await read(all)) as { events: readonly [object] };
  return { event: events[0], others };
};

describe('Events of ninjs', () => {
  for (const [given, start] of [
    ['2018', '2018'],
    ['2018-11', '2018-11'],
    ['2018-11-05', '2018-11-05'],
    ['2018-11-05T16:00:00', '2018-11-05T16:00:00'],
    ['2018-11-05T16:00:00+08:00', '2018-11-05T16:00:00+08:00'],
    ['2018-11-05T16:00:00Z', '2018-11-05T16:00:00Z'],
    ['2018Z', '2018'],
    ['2018-05:00', '2018'],
    ['2018-11+08:00', '2018-11'],
    ['2018-11-05+08:00', '2018-11-05'],
    ['2018-11-05-05:00', '2018-11-05'],
  ] as const) {
    it(`start on ${given}`, async () => {
      const { event } = await readEvent({ expectedStartDate: given, expectedEndDate: given });
      assert.deepEqual(event, { id: 'urn:x:1', name: 'H', start, end: start });
    });
  }

  it('have an exact start and a rough end', async () => {
    const { event } = await readEvent({
      startDate: '2018-11-05T16:00:00+08:00',
      expectedEndDate: '2018-11-05',
    });
    assert.deepEqual(event, {
      id: 'urn:x:1',
      name: 'H',
      start: '2018-11-05T16:00:00+08:00',
      end: '2018-11-05',
    });
  });

  it('of 2 have days', async () => {
    const details = {
      dates: { startdate: '2018-11-05', enddate: '2018-11-06' },
      organiser: { name: 'O' },
    };
    assert.deepEqual(await read({ type: 'event', eventdetails: details }, 2), {
      events: [
        {
          id: 'urn:x:1',
          name: 'H',
          start: '2018-11-05',
          end: '2018-11-06',
          organizers: [{ name: 'O' }],
        },
      ],
    });
  });

  for (const [uri, status] of [
    ['http://cv.example/eventstatus/canceled', 'cancelled'],
    ['http://cv.example/eventstatus/Cancelled', 'cancelled'],
    ['http://cv.example/eventstatus/postponed', 'postponed'],
    ['http://cv.example/eventstatus/rescheduled', 'rescheduled'],
  ] as const) {
    it(`are ${status} by ${uri}`, async () => {
      const { event } = await readEvent({}, { eventStatus: uri });
      assert.deepEqual(event, { id: 'urn:x:1', name: 'H', status });
    });
  }

  it('report a status that isn’t known', async () => {
    const result = await readItem({
      type: 'event',
      eventDetails: { eventStatus: 'http://cv.example/e7' },
    });
    assert.deepEqual(findings(result), ['warning unknown-value /eventDetails/eventStatus']);
  });

  it('may be organised by a person, with an office and a telephone', async () => {
    const organiser = {
      name: 'A B',
      rel: 'Press officer',
      contactInfo: [{ type: 'Contact', role: 'Telephone', value: '076-141 14 79' }],
    };
    const { event, others } = await readEvent({}, { organiser });
    assert.deepEqual(event, {
      id: 'urn:x:1',
      name: 'H',
      organizers: [{ name: 'A B', title: 'Press officer' }],
    });
    assert.deepEqual(others, {
      contacts: [{ name: 'A B', title: 'Press officer', phone: '076-141 14 79' }],
    });
  });

  it('are known without a type, by their details; then the title is the name, and the place the venue', async () => {
    const result = await readValue({
      uri: 'urn:x:1',
      title: 'T',
      eventDetails: { dates: { startDate: '2018-11-05T16:00:00Z' } },
      places: [
        { name: 'Hall', contactInfo: [{ address: { locality: 'Nanjing' } }] },
        { name: 'P', rel: 'mentions' },
      ],
    });
    assert.deepEqual(result, {
      releases: [
        {
          id: 'urn:x:1',
          headline: 'T',
          places: [{ name: 'P' }],
          events: [
            {
              id: 'urn:x:1',
              name: 'T',
              start: '2018-11-05T16:00:00Z',
              venue: { name: 'Hall', address: { locality: 'Nanjing' } },
            },
          ],
        },
      ],
      problems: [],
      losses: [],
    });
  });

  it('are classed by the events that they name, which are no other events', async () => {
    const result = await readItem({
      type: 'event',
      events: [{ name: 'Week of planned activity', literal: '40', rel: 'Week' }],
    });
    assert.deepEqual(rest(result), { events: [{ id: 'urn:x:1', name: 'H' }] });
    assert.deepEqual(places(result), ['/events']);
  });

  for (const [name, generation, fields, events] of [
    [
      'a name and an identifier of 3',
      3,
      { events: [{ id: 'e', name: 'E', rel: 'about', uri: 'urn:e' }] },
      [{ id: 'e', name: 'E' }],
    ],
    ['one without brackets', 3, { events: { name: 'E', literal: 'e' } }, [{ id: 'e', name: 'E' }]],
    ['a name and a code of 1', 1, { event: [{ name: 'E', code: 'e' }] }, [{ id: 'e', name: 'E' }]],
    [
      'a place that is said to be the venue',
      2,
      { events: [{ name: 'E' }], places: [{ name: 'Hall', rel: 'venue' }] },
      [{ name: 'E', venue: { name: 'Hall' } }],
    ],
  ] as const satisfies readonly (readonly [string, Generation, object, object])[]) {
    it(`are named in an item: ${name}`, async () =>
      assert.deepEqual(await read(fields, generation), { events }));
  }

  it('aren’t identified by dates, and have no other relation to the item', async () => {
    const result = await readItem({
      events: [
        { name: 'E', literal: '2018-11-05' },
        { name: 'F', rel: 'Week' },
      ],
    });
    assert.deepEqual(rest(result), { events: [{ name: 'E' }] });
    assert.deepEqual(places(result), ['/events/0/literal', '/events/1']);
  });

  it('have the details of the associated items that are the same, by address or name', async () => {
    const associations = ['a', 'b', 'c'].map((key) => ({
      name: key,
      rel: 'event',
      uri: `urn:e:${key}`,
      type: 'event',
      title: key.toUpperCase(),
      pubStatus: 'usable',
      version: '1',
      descriptions: [{ value: `About ${key}` }],
      eventDetails: { dates: { expectedStartDate: '2018-11-05' } },
      places: [{ name: `Hall ${key}`, rel: 'venue' }],
    }));
    const event = (key: string) => ({
      description: `About ${key}`,
      start: '2018-11-05',
      venue: { name: `Hall ${key}` },
    });
    const fields = {
      events: [
        { id: '2', name: 'B' },
        { id: '1', name: 'One', uri: 'urn:e:a' },
      ],
      associations,
      places: [{ name: 'Hall a', rel: 'venue' }, { name: 'Hall b' }],
    };
    assert.deepEqual(await read(fields), {
      events: [
        { id: '2', name: 'B', ...event('b') },
        { id: '1', name: 'One', ...event('a') },
        { id: 'urn:e:c', name: 'C', ...event('c') },
      ],
      places: [{ name: 'Hall b' }],
    });
  });
});
