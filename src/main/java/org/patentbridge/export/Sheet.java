package org.patentbridge.export;

import java.util.List;

/**
 * What one reader is handed, before it takes the form of a file.
 *
 * @param reader whom it is for
 * @param facts what stands at its head
 * @param rows what is proposed and when
 * @param remarks what the reader should know, the notice last
 * @param appointments its calendar
 * @param unseated what found no place, in words
 * @param withdrawn meetings of its calendar that were taken back
 */
record Sheet(
    Addressee reader,
    List<Fact> facts,
    Table rows,
    List<String> remarks,
    List<Appointment> appointments,
    List<String> unseated,
    List<Appointment> withdrawn) {

  Sheet {
    facts = List.copyOf(facts);
    remarks = List.copyOf(remarks);
    appointments = List.copyOf(appointments);
    unseated = List.copyOf(unseated);
    withdrawn = List.copyOf(withdrawn);
  }
}
