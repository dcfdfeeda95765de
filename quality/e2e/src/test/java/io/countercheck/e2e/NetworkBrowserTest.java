package io.countercheck.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The picture of a trace and a dossier in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkBrowserTest {

    private static final String HOSTILE = "Blue Heron <img src=x onerror=alert(1)> Trading";

    private Playwright playwright;
    private Browser browser;

    @TempDir
    private static Path directory;

    @BeforeAll
    void openBrowser() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @Test
    void thePictureNeedsNothingButItselfAndRunsNothing() throws Exception {
        List<String> requests = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onRequest(request -> requests.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onDialog(dialog -> {
                complaints.add(dialog.message());
                dialog.dismiss();
            });
            page.navigate(trace("alone").toUri().toString());
            page.waitForTimeout(300);

            assertThat(requests).hasSize(1);
            assertThat(complaints).isEmpty();
            assertThat(page.locator("svg.network").count()).isEqualTo(1);
            assertThat(page.locator("svg.network g.name").count()).isEqualTo(2);
            assertThat(page.locator("svg.network").first().textContent()).contains("phone");
            assertThat(page.locator("main").innerText()).contains("Silver Crane", "<img src=x");
            assertThat(page.locator("main img").count()).isZero();
        }
    }

    @Test
    void itFitsANarrowScreenWithoutScrollingSideways() throws Exception {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 800))) {
            for (Path file : List.of(trace("narrow"), dossier("narrow"))) {
                Page page = context.newPage();
                page.navigate(file.toUri().toString());
                int overflow =
                        ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
                assertThat(overflow).as(file.toString()).isLessThanOrEqualTo(0);
            }
        }
    }

    private static Path trace(String name) throws IOException, InterruptedException {
        Path folder = directory.resolve(name + ".trace");
        run("trace", orders().toString(), "--out", folder.toString());
        return folder.resolve("network.html");
    }

    private static Path dossier(String name) throws IOException, InterruptedException {
        Path folder = directory.resolve(name + ".dossier");
        run("dossier", "Silver Crane Supplies", orders().toString(), "--out", folder.toString());
        return folder.resolve("dossier.html");
    }

    private static Path orders() throws IOException {
        Path orders = directory.resolve("orders.csv");
        Files.writeString(
                orders,
                "Order No,Order Date,Description,Consignee,Consignee Country,Consignee Phone\n"
                        + "X-1,2025-11-03,Citric acid," + HOSTILE + ",CN,+86 755 8812 4567\n"
                        + "X-2,2026-05-03,Silica gel,Silver Crane Supplies Ltd,CN,0086-755-88124567\n");
        return orders;
    }

    /** As a user would, in a process of its own. */
    private static void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.countercheck.cli.Main"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--home", directory.resolve("home").toString(), "--quiet"));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
