package masar.export.embed;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads a document as the library does, but for one thing: the packed streams in which documents have their objects and
 * the list of them are unpacked by the library as a whole, however large they are. Here they may have only so much in all.
 */
final class BoundedPdfParser extends PDFParser {

    /** In bytes; the objects of a document of ten thousand events take a tenth of it. */
    static final long MOST = 1 << 27;

    private final Set<Long> checked = new HashSet<>();
    private long unpacked;

    /** @param source is not closed */
    BoundedPdfParser(RandomAccessRead source) throws IOException {
        super(source);
    }

    /** Whether something was left out because there was more of it. The library goes on without what it cannot read. */
    boolean exceeded() {
        return unpacked > MOST;
    }

    /** Before the library unpacks the stream of an object, which by then is no longer encrypted. */
    @Override
    protected COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
        if (checked.add(stream)) {
            check(document.getObjectFromPool(new COSObjectKey(stream, 0)).getObject());
        }
        if (exceeded()) {
            throw new IOException("More than " + MOST + " bytes of objects");
        }
        return super.parseObjectStreamObject(stream, key);
    }

    /** The list of objects, and streams of objects where that list is damaged. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        COSName type = stream.getCOSName(COSName.TYPE);
        if (COSName.XREF.equals(type) || COSName.OBJ_STM.equals(type)) {
            check(stream);
            if (exceeded()) {
                throw new IOException("More than " + MOST + " bytes of objects");
            }
        }
        return stream;
    }

    private void check(COSBase list) throws IOException {
        if (!(list instanceof COSStream stream)) {
            return;
        }
        COSBase filters = stream.getFilters();
        COSBase only = filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
        if (only != null && !COSName.FLATE_DECODE.equals(only)) {
            throw new IOException("Objects that are packed otherwise than they are in most documents");
        }
        if (only != null) {
            unpacked += size(stream);
        }
    }

    private long size(COSStream stream) throws IOException {
        byte[] some = new byte[1 << 14];
        long size = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int read = in.read(some); read >= 0 && unpacked + size <= MOST; read = in.read(some)) {
                size += read;
            }
        } catch (IOException e) {
            // It is encrypted, or damaged: then the library unpacks it no further either.
            return size;
        }
        return size;
    }
}
