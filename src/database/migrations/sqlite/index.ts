import * as migration_20261123_221118_initial from './20261123_221118_initial';
import * as migration_20261126_124538_messages from './20261126_124538_messages';

export const migrations = [
  {
    up: migration_20261123_221118_initial.up,
    down: migration_20261123_221118_initial.down,
    name: '20261123_221118_initial',
  },
  {
    up: migration_20261126_124538_messages.up,
    down: migration_20261126_124538_messages.down,
    name: '20261126_124538_messages'
  },
];
