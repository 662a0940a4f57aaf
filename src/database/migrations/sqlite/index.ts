import * as migration_20261123_221118_initial from './20261123_221118_initial';
import * as migration_20261126_105743_exhibitions_and_publications from './20261126_105743_exhibitions_and_publications';
import * as migration_20261126_112806_media_revision from './20261126_112806_media_revision';
import * as migration_20261126_113703_plan_library from './20261126_113703_plan_library';
import * as migration_20261126_122053_close from './20261126_122053_close';
import * as migration_20261126_122933_mail from './20261126_122933_mail';
import * as migration_20261126_130140_bench_indexes from './20261126_130140_bench_indexes';
import * as migration_20261126_132747_search_mails from './20261126_132747_search_mails';

export const migrations = [
  {
    up: migration_20261123_221118_initial.up,
    down: migration_20261123_221118_initial.down,
    name: '20261123_221118_initial',
  },
  {
    up: migration_20261126_105743_exhibitions_and_publications.up,
    down: migration_20261126_105743_exhibitions_and_publications.down,
    name: '20261126_105743_exhibitions_and_publications',
  },
  {
    up: migration_20261126_112806_media_revision.up,
    down: migration_20261126_112806_media_revision.down,
    name: '20261126_112806_media_revision',
  },
  {
    up: migration_20261126_113703_plan_library.up,
    down: migration_20261126_113703_plan_library.down,
    name: '20261126_113703_plan_library',
  },
  {
    up: migration_20261126_122053_close.up,
    down: migration_20261126_122053_close.down,
    name: '20261126_122053_close',
  },
  {
    up: migration_20261126_122933_mail.up,
    down: migration_20261126_122933_mail.down,
    name: '20261126_122933_mail',
  },
  {
    up: migration_20261126_130140_bench_indexes.up,
    down: migration_20261126_130140_bench_indexes.down,
    name: '20261126_130140_bench_indexes',
  },
  {
    up: migration_20261126_132747_search_mails.up,
    down: migration_20261126_132747_search_mails.down,
    name: '20261126_132747_search_mails'
  },
];
