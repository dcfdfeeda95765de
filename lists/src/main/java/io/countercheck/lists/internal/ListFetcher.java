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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fetches list files over HTTP. A file that is too large, or does not come in time, is a fault. */
public final class ListFetcher {

    private static final long LARGEST = 500L * 1024 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofSeconds(120);
    private static final long WHOLE_NANOS = Duration.ofMinutes(15).toNanos();

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /**
     * Fetches a list into a directory. Beside an address that ends in {@code sdn.csv} or {@code cons_prim.csv} the
     * files of its aliases, addresses and comments are asked for as well; those that the server does not have are left
     * out.
     *
     * @return the main file
     */
    public Path fetch(URI address, Path directory) {
        String path = address.getPath() == null ? "" : address.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String fileName = name.isEmpty() ? "list.csv" : name;
        Path main = directory.resolve(Path.of(fileName).getFileName());
        if (!get(address, main)) {
            throw failed(address, "the server does not have it", null);
        }
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (lower.endsWith("sdn.csv") || lower.endsWith("cons_prim.csv")) {
            for (ListFiles.Role role : ListFiles.Role.values()) {
                String sibling = role == ListFiles.Role.MAIN ? "" : ListFiles.sibling(fileName, role);
                if (!sibling.isEmpty()) {
                    get(address.resolve(sibling), directory.resolve(sibling));
                }
            }
        }
        return main;
    }

    private boolean get(URI address, Path target) {
        long deadline = System.nanoTime() + WHOLE_NANOS;
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("User-Agent", "countercheck")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                if (response.statusCode() == 404 || response.statusCode() == 410) {
                    return false;
                }
                if (response.statusCode() != 200) {
                    throw failed(address, "the server answers " + response.statusCode(), null);
                }
                copy(address, in, target, deadline);
                Optional<String> stated = response.headers().firstValue("Content-Length");
                if (stated.isPresent() && !stated.get().strip().equals(Long.toString(Files.size(target)))) {
                    throw failed(address, "only part of it came", null);
                }
                return true;
            }
        } catch (IOException e) {
            throw failed(address, e.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(ErrorCode.INTERRUPTED, "fetching " + address + " was interrupted", "run it again", e);
        }
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
                "cannot fetch " + address + ": " + why,
                "check the address and the connection, or fetch the file by other means and give its path; what was"
                        + " installed before stays in use",
                cause);
    }
}
