import * as migration_20261123_221118_initial from './20261123_221118_initial';
import * as migration_20261126_121114_lists_and_my_work from './20261126_121114_lists_and_my_work';

export const migrations = [
  {
    up: migration_20261123_221118_initial.up,
    down: migration_20261123_221118_initial.down,
    name: '20261123_221118_initial',
  },
  {
    up: migration_20261126_121114_lists_and_my_work.up,
    down: migration_20261126_121114_lists_and_my_work.down,
    name: '20261126_121114_lists_and_my_work'
  },
];
