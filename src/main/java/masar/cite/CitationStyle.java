package masar.cite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import masar.model.Event;
import masar.time.LabelStyle;

/**
 * How events are cited: as text with their sources, or by a list of these. In a list each source stands once, however many of
 * the events cite it.
 */
public enum CitationStyle {
    /** The events themselves, each followed by its sources. */
    TEXT {
        @Override
        public void write(List<Event> events, LabelStyle style, Appendable out) throws IOException {
            EventText text = new EventText(style);
            each(events, text::whole, "\n", out);
        }
    },
    /** A bibliography by the Chicago Manual of Style, one source a line. */
    CHICAGO {
        @Override
        public void write(List<Event> events, LabelStyle style, Appendable out) throws IOException {
            Chicago chicago = new Chicago(style);
            each(references(events, style), reference -> chicago.line(reference) + '\n', "", out);
        }
    },
    /** For LaTeX, and for programs that manage references. */
    BIBTEX {
        @Override
        public void write(List<Event> events, LabelStyle style, Appendable out) throws IOException {
            each(references(events, style), BibTex::entry, "\n", out);
        }
    },
    /** For EndNote and most other programs that manage references. */
    RIS {
        @Override
        public void write(List<Event> events, LabelStyle style, Appendable out) throws IOException {
            each(references(events, style), Ris::entry, "\r\n", out);
        }
    },
    /** JSON for citation processors. */
    CSL {
        @Override
        public void write(List<Event> events, LabelStyle style, Appendable out) throws IOException {
            out.append("[\n");
            each(references(events, style), CslJson::item, ",\n", out);
            out.append("\n]\n");
        }
    };

    /**
     * Writes a citation of events.
     *
     * @param style the language of what is not quoted, and how dates are written where people read them
     * @throws IOException if it cannot be written to
     */
    public abstract void write(List<Event> events, LabelStyle style, Appendable out) throws IOException;

    /** A citation of one event. */
    public String of(Event event, LabelStyle style) {
        StringBuilder text = new StringBuilder();
        try {
            write(List.of(event), style, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<Reference> references(List<Event> events, LabelStyle style) {
        return Reference.of(events, style.language());
    }

    private static <T> void each(List<T> things, Function<T, String> writer, String separator, Appendable out)
            throws IOException {
        for (Iterator<T> all = things.iterator(); all.hasNext(); ) {
            out.append(writer.apply(all.next()));
            if (all.hasNext()) {
                out.append(separator);
            }
        }
    }
}
