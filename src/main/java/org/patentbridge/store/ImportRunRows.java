package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link ImportRunRow}. */
@ApplicationScoped
final class ImportRunRows implements PrivateRows<ImportRunRow> {}
