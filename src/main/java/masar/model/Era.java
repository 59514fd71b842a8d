package masar.model;

import masar.time.EdtfDate;

/** A named stretch of time, shown as a band behind the events. */
public record Era(String id, LocalizedText name, EdtfDate date) {}
