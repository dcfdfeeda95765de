package io.countercheck.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The report as an inspector sees it: in a real browser, light, dark and printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportBrowserTest {

    private static final Path ROOT = Path.of(System.getProperty("countercheck.root", ".."));

    private Playwright playwright;
    private Browser browser;

    @TempDir
    private static Path directory;

    @BeforeAll
    void openBrowser() {
        Map<String, String> environment = new java.util.HashMap<>(System.getenv());
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
    void theReportNeedsNothingButItself() throws Exception {
        Path report = screen(ROOT.resolve("examples/orders.csv"), "example");
        List<String> requests = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onRequest(request -> requests.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(report.toUri().toString());

            assertThat(requests).hasSize(1);
            assertThat(complaints).isEmpty();
            assertThat(page.title()).contains("orders.csv");
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("main").innerText()).contains("Rows to hold", "Acetic anhydride", "Youli");
        }
    }

    @Test
    void itFollowsTheReadersColoursAndCanBePrinted() throws Exception {
        Path report = screen(ROOT.resolve("examples/orders.csv"), "colours");
        String light = background(report, ColorScheme.LIGHT);
        String dark = background(report, ColorScheme.DARK);
        assertThat(light).isNotEqualTo(dark);

        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(report.toUri().toString());
            byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
            assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(pdf.length).isGreaterThan(20_000);
        }
    }

    @Test
    void itFitsANarrowScreenWithoutScrollingSideways() throws Exception {
        Path report = screen(ROOT.resolve("examples/orders.csv"), "narrow");
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 800))) {
            Page page = context.newPage();
            page.navigate(report.toUri().toString());
            int overflow =
                    ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
            assertThat(overflow).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void aHostileDescriptionIsShownAndNeverRun() throws Exception {
        Path orders = directory.resolve("hostile.csv");
        Files.writeString(
                orders,
                "Order No,Description,From Country,To Country,Ship Date\n"
                        + "X-1,\"acetone <img src=x onerror=alert(1)> <script>alert(2)</script>\",DE,BR,2026-05-10\n"
                        + "X-2,\"toluene \u202egnp.exe\u202c \"\"'><svg onload=alert(3)>\",DE,BR,2026-05-10\n");
        Path report = screen(orders, "hostile");
        List<String> dialogs = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            page.navigate(report.toUri().toString());
            page.waitForTimeout(300);

            assertThat(dialogs).isEmpty();
            assertThat(page.locator("main script, main img, main svg[onload]").count())
                    .isZero();
            assertThat(page.locator("main").innerText()).contains("<script>alert(2)</script>", "U+202E");
        }
    }

    private String background(Path report, ColorScheme scheme) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
            Page page = context.newPage();
            page.navigate(report.toUri().toString());
            return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
        }
    }

    /** Screens as a user would, in a process of its own, and gives the report. */
    private static Path screen(Path orders, String name) throws IOException, InterruptedException {
        Path result = directory.resolve(name + ".countercheck");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.countercheck.cli.Main",
                        "screen",
                        orders.toString(),
                        "--out",
                        result.toString(),
                        "--home",
                        directory.resolve("home").toString(),
                        "--quiet")
                .inheritIO()
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return result.resolve("report.html");
    }
}
