package masar.i18n;

import java.util.List;
import java.util.function.LongFunction;

/** Names in one sentence, as many as there is space for. */
public final class NameList {

    private NameList() {}

    /**
     * Names with what the bundle has between two of them, in {@code list.next} and {@code list.more}. At least one is
     * listed, unless none is to be and there are several: then it is their number alone.
     *
     * @param most how many there is space for
     * @param more the key of the count of those that are left out
     * @param written a number in the reader's digits
     */
    public static String of(
            List<String> names, int most, String more, Messages messages, LongFunction<String> written) {
        if (most == 0 && names.size() > 1) {
            return written.apply(names.size());
        }
        String list = names.stream()
                .limit(Math.max(1, most))
                .map(BidiText::isolate)
                .reduce("", (a, b) -> a.isEmpty() ? b : messages.get("list.next", a, b));
        int left = names.size() - Math.max(1, most);
        return left > 0 ? messages.get("list.more", list, messages.count(more, left, written.apply(left))) : list;
    }
}
