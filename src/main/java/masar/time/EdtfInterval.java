package masar.time;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * From one date to another: {@code 2011/2014-08} begins somewhere within 2011 and ends somewhere in August 2014. Each
 * end may be open or unknown instead, but not both unknown.
 */
public record EdtfInterval(Bound start, Bound end) implements EdtfDate {

    /** What either end can be; EDTF allows no times of day here, and unspecified digits only from level 2. */
    public sealed interface Bound permits Year, Month, Day, Season, NoDate {}

    /** An end without a date. */
    public enum NoDate implements Bound {
        /** {@code ..}: there is none, or it is left unsaid. */
        OPEN(".."),
        /** Nothing before or after the solidus: there is one, and it is not known. */
        UNKNOWN("");

        private final String text;

        NoDate(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** @throws IllegalArgumentException if both ends are unknown, or no moment of the end comes after the start */
    public EdtfInterval {
        if (isEmpty(start, end) || isReversed(start, end)) {
            throw new IllegalArgumentException("No interval from " + start + " to " + end);
        }
    }

    static boolean isEmpty(Bound start, Bound end) {
        return start == NoDate.UNKNOWN && end == NoDate.UNKNOWN;
    }

    static boolean isReversed(Bound start, Bound end) {
        return start instanceof Single from
                && end instanceof Single to
                && from.span().start() >= to.span().end();
    }

    /** The span within which it begins; empty where the start is open or unknown. */
    public Optional<TimeSpan> startSpan() {
        return date(start).map(Single::span);
    }

    /** The span within which it ends; empty where the end is open or unknown. */
    public Optional<TimeSpan> endSpan() {
        return date(end).map(Single::span);
    }

    private static Optional<Single> date(Bound bound) {
        return bound instanceof Single single ? Optional.of(single) : Optional.empty();
    }

    @Override
    public OptionalLong earliest() {
        return start instanceof Single single ? single.earliest() : OptionalLong.empty();
    }

    @Override
    public OptionalLong latest() {
        return end instanceof Single single ? single.latest() : OptionalLong.empty();
    }

    @Override
    public Precision precision() {
        Optional<Precision> from = date(start).map(Single::precision);
        Optional<Precision> to = date(end).map(Single::precision);
        if (from.isPresent() && to.isPresent()) {
            return from.get().compareTo(to.get()) > 0 ? from.get() : to.get();
        }
        return from.or(() -> to).orElse(Precision.CENTURY);
    }

    @Override
    public boolean approximate() {
        return eitherEnd(Single::approximate);
    }

    @Override
    public boolean uncertain() {
        return eitherEnd(Single::uncertain);
    }

    private boolean eitherEnd(Predicate<Single> quality) {
        return date(start).filter(quality).isPresent()
                || date(end).filter(quality).isPresent();
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
