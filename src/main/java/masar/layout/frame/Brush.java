package masar.layout.frame;

/**
 * The part of an overview that is in view, in px along time.
 *
 * @param start of the part, in inline px
 * @param end of the part, after its start
 */
public record Brush(double start, double end) {

    /** Within this distance of an edge, in px, the pointer grips it. */
    public static final double GRIP = 6;

    /** The part of a brush under the pointer. */
    public enum Hold {
        START,
        END,
        MIDDLE,
        OUTSIDE
    }

    /** The part under the pointer. The edges of a narrow brush extend outwards, so that its middle can be gripped too. */
    public Hold holdAt(double inline) {
        double inner = Math.min(GRIP, (end - start) / 4);
        if (inline >= start - GRIP && inline <= start + inner) {
            return Hold.START;
        }
        if (inline >= end - inner && inline <= end + GRIP) {
            return Hold.END;
        }
        return inline > start && inline < end ? Hold.MIDDLE : Hold.OUTSIDE;
    }

    /** This brush after one part of it was dragged by {@code px}, never narrower than {@code narrowest} px. */
    public Brush dragged(Hold hold, double px, double narrowest) {
        return switch (hold) {
            case START -> new Brush(Math.min(start + px, end - narrowest), end);
            case END -> new Brush(start, Math.max(end + px, start + narrowest));
            case MIDDLE -> new Brush(start + px, end + px);
            case OUTSIDE -> this;
        };
    }

    /** The brush drawn from one place to another, in either direction. */
    public static Brush between(double from, double to, double narrowest) {
        double start = Math.min(from, to);
        return new Brush(start, Math.max(Math.max(from, to), start + narrowest));
    }
}
