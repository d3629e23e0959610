// Versions of everything that people edit in place, so that a write can say which version it changes.
// Rows from before this migration get version 1; findings and agreements have numbered versions already.
import type { Migration } from '../migrate.ts'

export const versions: Migration = {
  name: '0006-versions',
  statements: () => [
    ...versioned.map((table) => `ALTER TABLE ${table} ADD COLUMN version INTEGER NOT NULL DEFAULT 1`),
    ...[...versioned, 'agreement', 'finding'].map((table) => `ALTER TABLE ${table} ADD COLUMN written TEXT NOT NULL DEFAULT '{}'`),
  ],
}

const versioned = ['person', 'practice', 'trajectory', 'alignment', 'note', 'reminder']
