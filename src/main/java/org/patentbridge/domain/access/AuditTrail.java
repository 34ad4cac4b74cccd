package org.patentbridge.domain.access;

import java.util.Collection;
import java.util.List;

/** The record of who saw, wrote out or changed what; entries are added and never changed. */
public interface AuditTrail {

  void append(Collection<AuditEntry> entries);

  /** Entries about one thing of a workspace, the latest first. */
  List<AuditEntry> listAbout(WorkspaceId workspace, String noun, String subject, int limit);

  /** Entries of a workspace, the latest first. */
  List<AuditEntry> listOf(WorkspaceId workspace, int limit);

  /** Entries of one person, the latest first. */
  List<AuditEntry> listBy(String who, int limit);

  /** Puts a mark in place of a person's name, the one change that the law asks for. */
  void forget(String who, String mark);
}
