package masar.layout.index;

import java.util.Arrays;

/**
 * How closely events follow each other at the closest: from that, how many rows their cards need at any scale, without
 * looking at the events again.
 */
public final class Crowding {

    /** The shortest stretch, in seconds, from an event to the k-th after it; by k. */
    private final double[] closest;

    /** @param most the largest number of rows that will be requested, from 2 */
    public Crowding(EventIndex events, int most) {
        closest = new double[most];
        Arrays.fill(closest, Double.POSITIVE_INFINITY);
        for (int k = 1; k < most; k++) {
            for (int i = k; i < events.size(); i++) {
                closest[k] = Math.min(closest[k], (double) events.anchor(i) - events.anchor(i - k));
            }
        }
        if (!events.isEmpty()) {
            closest[0] = 0;
        }
    }

    /** The shortest stretch, in seconds, from an event to the next; infinite where there are no two events. */
    public double closest() {
        return closest[1];
    }

    /** How many cards overlap at most if each is {@code cardSeconds} long; 0 without cards. */
    public int rows(double cardSeconds) {
        int rows = 0;
        while (rows < closest.length && closest[rows] < cardSeconds) {
            rows++;
        }
        return rows;
    }
}
