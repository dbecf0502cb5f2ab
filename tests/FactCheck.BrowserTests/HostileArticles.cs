namespace FactCheck.BrowserTests;

/// <summary>Articles that would run a script, restyle the page or turn its lines around. Each has a finding, so that the page shows it.</summary>
internal static class HostileArticles
{
    /// <summary>What an article of plain text says; the page must show every word of it.</summary>
    public static readonly string[] Words =
    [
        "<script>window.taken='script'</script>",
        "<img src=x onerror=\"window.taken='onerror'\">",
        "<p style=\"position:fixed;inset:0;background:red\">فوق الصفحة</p>",
        "</style><style>body{display:none}</style>",
        "</p></div></article></main><h1 id=\"articles\">عنوان</h1>",
        "<svg onload=\"window.taken='svg'\"><a xlink:href=\"javascript:window.taken='svg'\">رابط</a></svg>",
        "<a href=\"javascript:window.taken='link'\">رابط</a>",
        "<iframe srcdoc=\"<script>parent.taken='frame'</script>\"></iframe>",
        "<meta http-equiv=\"refresh\" content=\"0;url=https://example.org\">",
        "<link rel=stylesheet href=https://example.org/style.css>",
        "\" onmouseover=\"window.taken='attribute'\" x=\"",
        "&lt;script&gt;window.taken='entity'&lt;/script&gt;",
        "--><script>window.taken='comment'</script><!--",
    ];

    /// <summary>Controls that turn a line around.</summary>
    public const string Turning = "\u202E\u202D\u202A\u202B\u202C\u2066\u2067\u2068\u2069";

    /// <summary>Writes the articles.</summary>
    /// <param name="folder">The folder that takes them.</param>
    public static void WriteTo(string folder)
    {
        const string Finding = "الخميس 14 كانون الثاني 2017";
        var lines = string.Concat(Words.Select(w => $"قال الوزير يوم {Finding} {w} إن العمل بدأ.\n\n"));
        File.WriteAllText(Path.Combine(folder, "text.txt"), "خبر <script>window.taken='title'</script>\n\n" + lines);
        File.WriteAllText(Path.Combine(folder, "marked.md"), $"# خبر [رابط](javascript:window.taken='markdown')\n\n{lines}[رابط](javascript:window.taken='markdown') ![صورة](x\" onerror=\"window.taken='image') يوم {Finding}.\n");
        File.WriteAllText(Path.Combine(folder, "page.html"), $"<html><head><title>خبر</title><style>body{{display:none}}</style><script>window.taken='page'</script></head><body><h1 onclick=\"window.taken='page'\">خبر</h1>{string.Concat(Words.Select(w => $"<p style=\"color:red\">يوم {Finding} {w}</p>\n"))}</body></html>\n");
        File.WriteAllText(Path.Combine(folder, "turning.txt"), $"خبر {Turning}\n\nافتتح الوزير {Turning} الميناء يوم {Finding}. \u202Eevil\n\nأُضيف [أدخل {Turning} التاريخ هنا] للنص.\n");
        File.WriteAllText(Path.Combine(folder, "x' onerror=window.taken='name' <img src=x>.txt"), $"خبر\n\nوصل الوزير يوم {Finding}.\n");
    }
}
