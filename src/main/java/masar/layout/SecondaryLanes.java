package masar.layout;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The lanes whose events have secondary pins in another, found without visiting the events. Of each lane, the events that
 * have a secondary pin in it are kept in the order of their own lane and then of time, as one number each.
 */
final class SecondaryLanes {

    /** Own lane in the upper half, place of the event in time in the lower. */
    private final long[][] pins;

    private SecondaryLanes(long[][] pins) {
        this.pins = pins;
    }

    /** Collects secondary pins, each once. */
    static final class Builder {
        private final long[][] pins;
        private final int[] sizes;

        Builder(int lanes) {
            pins = new long[lanes][0];
            sizes = new int[lanes];
        }

        /**
         * Adds the pin of an event; does nothing if the event that was added last has one in the same lane.
         *
         * @param lane where it is
         * @param own the lane of the event
         * @param place of the event in the order of time
         */
        void add(int lane, int own, int place) {
            long pin = pin(own, place);
            int size = sizes[lane];
            if (size > 0 && pins[lane][size - 1] == pin) {
                return;
            }
            if (size == pins[lane].length) {
                pins[lane] = Arrays.copyOf(pins[lane], Math.max(2, size + size / 2));
            }
            pins[lane][size] = pin;
            sizes[lane]++;
        }

        /** Whether any event has a secondary pin in a lane. */
        boolean isEmpty(int lane) {
            return sizes[lane] == 0;
        }

        /**
         * The pins that were added.
         *
         * @param kept the new place of each lane, ascending; negative for a lane without events and pins
         */
        SecondaryLanes build(int[] kept) {
            long[][] sorted =
                    new long[(int) Arrays.stream(kept).filter(lane -> lane >= 0).count()][];
            for (int lane = 0; lane < kept.length; lane++) {
                if (kept[lane] >= 0) {
                    sorted[kept[lane]] = Arrays.stream(pins[lane], 0, sizes[lane])
                            .map(pin -> pin(kept[own(pin)], place(pin)))
                            .sorted()
                            .toArray();
                }
            }
            return new SecondaryLanes(sorted);
        }
    }

    private static long pin(int own, int place) {
        return (long) own << Integer.SIZE | place;
    }

    private static int own(long pin) {
        return (int) (pin >>> Integer.SIZE);
    }

    private static int place(long pin) {
        return (int) pin;
    }

    /**
     * Visits, each once and ascending, the lanes of the events {@code [from, to)} that have a secondary pin in a lane.
     * Takes a few steps for each lane that is linked to it, however many events they have.
     *
     * @param from place in the order of time
     * @param to place in the order of time
     */
    void forOwnLanes(int lane, int from, int to, IntConsumer action) {
        long[] in = pins[lane];
        int i = 0;
        while (i < in.length) {
            int own = own(in[i]);
            int first = firstFrom(in, i, pin(own, from));
            if (first < in.length && in[first] < pin(own, to)) {
                action.accept(own);
            }
            i = firstFrom(in, first, pin(own + 1, 0));
        }
    }

    private static int firstFrom(long[] in, int start, long pin) {
        int found = Arrays.binarySearch(in, start, in.length, pin);
        return found >= 0 ? found : -found - 1;
    }
}
