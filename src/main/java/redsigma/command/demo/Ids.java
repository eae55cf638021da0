package redsigma.command.demo;

import redsigma.record.RecordId;

/** Gives the ids of what is made; a record that was saved before keeps the one it has. */
interface Ids {
  RecordId ofRecord(String key);

  RecordId ofLink();
}
