package org.patentbridge.domain.shortlist;

import java.util.List;
import org.patentbridge.domain.organization.OrganizationId;

/** The rows that organizations keep, each organization its own. */
public interface KeptRows {

  /** Keeps one in place of an earlier one on the same. */
  void save(KeptRow row);

  /** Forgets one; does nothing where none is kept on the same. */
  void remove(KeptRow row);

  /** All of an owner by chain and row. */
  List<KeptRow> listOf(OrganizationId owner);
}
