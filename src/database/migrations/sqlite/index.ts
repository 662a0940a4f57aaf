import * as migration_20261123_205155_initial from './20261123_205155_initial';

export const migrations = [
  {
    up: migration_20261123_205155_initial.up,
    down: migration_20261123_205155_initial.down,
    name: '20261123_205155_initial'
  },
];
