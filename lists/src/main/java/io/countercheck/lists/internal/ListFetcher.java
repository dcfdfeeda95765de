package io.countercheck.lists.internal;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fetches list files over HTTP. A file that is too large, or does not come in time, is a fault. */
public final class ListFetcher {

    private static final long LARGEST = 500L * 1024 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofSeconds(120);
    private static final long WHOLE_NANOS = Duration.ofMinutes(15).toNanos();

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    // At most five redirects (the platform's own bound), never from https to http.
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /**
     * What a server gave.
     *
     * @param main the list; null when it has not changed since the answer that bore the tags sent
     * @param files how many files came
     * @param etag the tag of the main file, or empty
     * @param lastModified when the server says the main file last changed, or empty
     */
    public record Fetched(@Nullable Path main, int files, String etag, String lastModified) {}

    /** As {@link #fetch(URI, Path, String, String)} whatever came before. */
    public Path fetch(URI address, Path directory) {
        return Objects.requireNonNull(fetch(address, directory, "", "").main());
    }

    /**
     * Fetches a list into a directory. Beside an address that ends in {@code sdn.csv} or {@code cons_prim.csv} the
     * files of its aliases, addresses and comments are asked for as well; those that the server does not have are left
     * out.
     *
     * @param etag what the server called the file when it came last, or empty to have it in any case
     * @param lastModified when it then said that the file had changed, or empty
     * @throws Fault LIST_FETCH_FAILED
     */
    public Fetched fetch(URI address, Path directory, String etag, String lastModified) {
        String path = address.getPath() == null ? "" : address.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String fileName = name.isEmpty() ? "list.csv" : name;
        Path main = directory.resolve(Path.of(fileName).getFileName());
        Answer answer = get(address, main, etag, lastModified);
        if (answer.status() == NOT_MODIFIED) {
            return new Fetched(null, 0, etag, lastModified);
        }
        if (answer.status() != OK) {
            throw failed(address, "the server does not have it", null);
        }
        int files = 1;
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (lower.endsWith("sdn.csv") || lower.endsWith("cons_prim.csv")) {
            for (ListFiles.Role role : ListFiles.Role.values()) {
                String sibling = role == ListFiles.Role.MAIN ? "" : ListFiles.sibling(fileName, role);
                if (!sibling.isEmpty()) {
                    Answer beside = get(address.resolve(sibling), directory.resolve(sibling), "", "");
                    files += beside.status() == OK ? 1 : 0;
                }
            }
        }
        return new Fetched(main, files, answer.etag(), answer.lastModified());
    }

    private record Answer(int status, String etag, String lastModified) {}

    private Answer get(URI address, Path target, String etag, String lastModified) {
        long deadline = System.nanoTime() + WHOLE_NANOS;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(ANSWER).header("User-Agent", "countercheck");
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        } else if (!lastModified.isEmpty()) {
            request.header("If-Modified-Since", lastModified);
        }
        try {
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                int status = response.statusCode();
                Answer answer = new Answer(status, header(response, "ETag"), header(response, "Last-Modified"));
                boolean asked = !etag.isEmpty() || !lastModified.isEmpty();
                if (status == 404 || status == 410 || status == NOT_MODIFIED && asked) {
                    return answer;
                }
                if (status != OK) {
                    throw failed(address, "the server answers " + status, null);
                }
                copy(address, in, target, deadline);
                String stated = header(response, "Content-Length");
                if (!stated.isEmpty() && !stated.equals(Long.toString(Files.size(target)))) {
                    throw failed(address, "only part of it came", null);
                }
                return answer;
            }
        } catch (IOException e) {
            throw failed(address, e.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(
                    ErrorCode.INTERRUPTED, "fetching " + shown(address) + " was interrupted", "run it again", e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        String value = response.headers().firstValue(name).orElse("").strip();
        // What cannot be sent back as it came is as good as no tag.
        return value.chars().allMatch(c -> c >= ' ' && c < 127) ? value : "";
    }

    private static void copy(URI address, InputStream in, Path target, long deadline) throws IOException {
        byte[] chunk = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                size += n;
                if (size > LARGEST) {
                    throw failed(address, "it is larger than " + LARGEST / (1024 * 1024) + " MB", null);
                }
                if (System.nanoTime() - deadline > 0) {
                    throw failed(
                            address,
                            "it did not come in "
                                    + Duration.ofNanos(WHOLE_NANOS).toMinutes() + " minutes",
                            null);
                }
                out.write(chunk, 0, n);
            }
        }
    }

    private static Fault failed(URI address, String why, @Nullable Throwable cause) {
        return new Fault(
                ErrorCode.LIST_FETCH_FAILED,
                "cannot fetch " + shown(address) + ": " + why,
                "check the address and the connection, or fetch the file by other means and give its path; what was"
                        + " installed before stays in use",
                cause);
    }

    /** Behind a question mark authorities put access keys: they are not for messages. */
    private static String shown(URI address) {
        String text = address.toString();
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query) + "?…";
    }
}
