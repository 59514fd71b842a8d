package masar.about;

import java.util.Arrays;
import java.util.Optional;

/** The licences of Masar and of what it is made of. */
public enum Licence {
    APACHE_2("Apache-2.0", "Apache License", "licences/Apache-2.0.txt"),
    BSD_3("BSD-3-Clause", "Redistribution and use in source and binary forms"),
    GPL_2_CE("GPL-2.0-CE", "\"CLASSPATH\" EXCEPTION TO THE GPL", "licences/GPL-2.0-CE.txt"),
    MIT("MIT", "Permission is hereby granted, free"),
    OFL("OFL-1.1", "SIL Open Font License"),
    BITSTREAM_VERA("Bitstream-Vera", "Bitstream Vera Fonts Copyright");

    private final String id;
    private final String phrase;
    private final Optional<String> file;

    /** A licence that names whom it protects, so that each component has a text of its own. */
    Licence(String id, String phrase) {
        this.id = id;
        this.phrase = phrase;
        this.file = Optional.empty();
    }

    /** A licence whose text is the same for all. */
    Licence(String id, String phrase, String file) {
        this.id = id;
        this.phrase = phrase;
        this.file = Optional.of(file);
    }

    /**
     * The licence of an id, as the build writes it.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Licence of(String id) {
        return Arrays.stream(values())
                .filter(licence -> licence.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown licence: " + id));
    }

    /** A short name that people of the trade know: the SPDX id where there is one. */
    public String id() {
        return id;
    }

    /** Whether a text is, or contains, this licence. */
    boolean isIn(String text) {
        return text.contains(phrase);
    }

    /** Its text, if it is the same for all. */
    Optional<String> commonText() {
        return file.map(Resources::text);
    }
}
