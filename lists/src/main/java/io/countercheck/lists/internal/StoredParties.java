package io.countercheck.lists.internal;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedAddress;
import io.countercheck.lists.ListedParty.ListedDetail;
import io.countercheck.lists.ListedParty.ListedIdentifier;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * The parties of a list as they lie in one flat file, each decoded when it is asked for: a run that finds three listed
 * parties reads three, not fourteen thousand.
 *
 * <p>Layout, big endian: magic, version, count, offset of each party and of the end, the parties, CRC-32 of all before
 * it. Unmodifiable and safe to share between threads.
 */
public final class StoredParties extends AbstractList<ListedParty> implements RandomAccess {

    private static final int MAGIC = 0x43435031;
    /** To be raised whenever what is written, or what the readers take from a list, changes. */
    private static final int VERSION = 1;

    private static final int HEAD = 3 * Integer.BYTES;
    private static final Type[] TYPES = Type.values();
    private static final NameKind[] NAME_KINDS = NameKind.values();

    private final byte[] bytes;
    private final int count;

    private StoredParties(byte[] bytes, int count) {
        this.bytes = bytes;
        this.count = count;
    }

    /** @return the parties, or empty when the bytes are damaged or of another version: they can be made again */
    public static Optional<StoredParties> open(byte[] bytes) {
        if (bytes.length < HEAD + 2 * Integer.BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int magic = buffer.getInt();
        int version = buffer.getInt();
        int count = buffer.getInt();
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - Integer.BYTES);
        boolean sound = magic == MAGIC
                && version == VERSION
                && buffer.getInt(bytes.length - Integer.BYTES) == (int) crc.getValue();
        return sound ? Optional.of(new StoredParties(bytes, count)) : Optional.empty();
    }

    /** The flat form of a list. */
    public static byte[] encode(List<ListedParty> parties) {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream(parties.size() * 256);
            DataOutputStream out = new DataOutputStream(body);
            int bodyAt = HEAD + (parties.size() + 1) * Integer.BYTES;
            ByteBuffer head = ByteBuffer.allocate(bodyAt);
            head.putInt(MAGIC).putInt(VERSION).putInt(parties.size());
            for (ListedParty party : parties) {
                head.putInt(bodyAt + out.size());
                write(out, party);
            }
            head.putInt(bodyAt + out.size());
            byte[] result = Arrays.copyOf(head.array(), bodyAt + body.size() + Integer.BYTES);
            System.arraycopy(body.toByteArray(), 0, result, bodyAt, body.size());
            CRC32 crc = new CRC32();
            crc.update(result, 0, result.length - Integer.BYTES);
            ByteBuffer.wrap(result).putInt(result.length - Integer.BYTES, (int) crc.getValue());
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public ListedParty get(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        in.position(in.getInt(HEAD + index * Integer.BYTES));
        return new ListedParty(
                text(in),
                text(in),
                TYPES[in.get()],
                many(in, b -> new ListedName(text(b), NAME_KINDS[b.get()], b.get() != 0)),
                many(in, StoredParties::text),
                many(in, b -> new ListedAddress(text(b), text(b), text(b))),
                many(in, b -> new ListedIdentifier(text(b), text(b), text(b))),
                text(in),
                text(in),
                many(in, b -> new ListedDetail(text(b), text(b))));
    }

    private static void write(DataOutputStream out, ListedParty party) throws IOException {
        text(out, party.list());
        text(out, party.sourceId());
        out.writeByte(party.type().ordinal());
        out.writeInt(party.names().size());
        for (ListedName name : party.names()) {
            text(out, name.text());
            out.writeByte(name.kind().ordinal());
            out.writeBoolean(name.weak());
        }
        out.writeInt(party.programmes().size());
        for (String programme : party.programmes()) {
            text(out, programme);
        }
        out.writeInt(party.addresses().size());
        for (ListedAddress address : party.addresses()) {
            text(out, address.text());
            text(out, address.city());
            text(out, address.country());
        }
        out.writeInt(party.identifiers().size());
        for (ListedIdentifier identifier : party.identifiers()) {
            text(out, identifier.kind());
            text(out, identifier.value());
            text(out, identifier.country());
        }
        text(out, party.citation());
        text(out, party.remarks());
        out.writeInt(party.details().size());
        for (ListedDetail detail : party.details()) {
            text(out, detail.kind());
            text(out, detail.value());
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> many(ByteBuffer in, Function<ByteBuffer, T> one) {
        Object[] items = new Object[in.getInt()];
        for (int i = 0; i < items.length; i++) {
            items[i] = one.apply(in);
        }
        return (List<T>) List.of(items);
    }
}
