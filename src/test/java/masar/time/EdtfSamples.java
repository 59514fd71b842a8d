package masar.time;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Random texts for property tests: valid ones of every kind, damaged ones, and noise. */
final class EdtfSamples {

    private static final String NOISE = "0123456789-/.:?~%XYTZES+[]{},u ٠١٢٣٤٥٦٧٨٩۰۹٫\u2066\u0000é";

    private static final List<String> QUALIFIERS = List.of("", "?", "~", "%");

    private final Random random;

    EdtfSamples(long seed) {
        this.random = new Random(seed);
    }

    /** In canonical form. */
    String valid() {
        return switch (random.nextInt(7)) {
            case 0 -> dateTime();
            case 1 -> unspecified() + qualifier();
            case 2, 3 -> interval();
            default -> bound();
        };
    }

    String damaged() {
        StringBuilder text = new StringBuilder(valid());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, noise());
                case 1 -> text.setLength(at);
                default -> text.replace(at, Math.min(at + 1, text.length()), String.valueOf(noise()));
            }
        }
        return text.toString();
    }

    String garbage() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            text.append(random.nextInt(20) == 0 ? (char) random.nextInt(0x10000) : noise());
        }
        return text.toString();
    }

    private char noise() {
        return NOISE.charAt(random.nextInt(NOISE.length()));
    }

    private String interval() {
        while (true) {
            String interval = end() + "/" + end();
            if (!interval.equals("/") && !isReversed(interval)) {
                return interval;
            }
        }
    }

    private static boolean isReversed(String interval) {
        try {
            EdtfDate.parse(interval);
            return false;
        } catch (EdtfParseException refusal) {
            return refusal.reason() == EdtfParseException.Reason.INTERVAL_REVERSED;
        }
    }

    private String end() {
        return switch (random.nextInt(8)) {
            case 0 -> "..";
            case 1 -> "";
            default -> bound();
        };
    }

    private String bound() {
        String date = switch (random.nextInt(6)) {
            case 0 -> year();
            case 1 -> longYear();
            case 2 -> year() + "-" + (21 + random.nextInt(4));
            case 3 -> year() + "-" + month();
            default -> day();
        };
        return date + qualifier();
    }

    private String day() {
        return year() + "-" + month() + "-" + padded(1 + random.nextInt(28), 2);
    }

    private String year() {
        int year = random.nextBoolean() ? 1900 + random.nextInt(200) : random.nextInt(10_000);
        return (year > 0 && random.nextInt(6) == 0 ? "-" : "") + padded(year, 4);
    }

    private String longYear() {
        return "Y" + (random.nextBoolean() ? "-" : "") + (10_000 + random.nextInt(999_989_999));
    }

    private String month() {
        return padded(1 + random.nextInt(12), 2);
    }

    private String unspecified() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextBoolean() ? year().replaceFirst(".$", "X") : year().replaceFirst("..$", "XX");
            case 1 -> year() + "-XX";
            case 2 -> year() + "-XX-XX";
            default -> year() + "-" + month() + "-XX";
        };
    }

    private String dateTime() {
        String time = padded(random.nextInt(24), 2) + ":" + padded(random.nextInt(60), 2) + ":"
                + padded(random.nextInt(60), 2);
        String zone = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> "Z";
            default ->
                (random.nextBoolean() ? "+" : "-") + padded(1 + random.nextInt(13), 2) + ":"
                        + padded(random.nextInt(60), 2);
        };
        return day() + "T" + time + zone;
    }

    private String qualifier() {
        return QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
    }

    private static String padded(int value, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", value);
    }
}
