using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Dates with the time that is said to lie between them.</summary>
public sealed class ElapsedFinderTests
{
    [Theory]
    [InlineData("استمرت الحرب [|ثماني سنوات، من 1980 إلى 1988|].")]
    [InlineData("امتد المعرض [|خمسة أيام، من 3 إلى 7 آذار|].")]
    [InlineData("غادر في [|5 أيار وعاد بعد أسبوعين في 20 أيار|].")]
    [InlineData("ولد [|عام 1950 وتوفي عام 2010 عن 60 عاما|].")]
    [InlineData("توفي عام 1990 وهو في [|التاسعة والستين من عمره، والمولود عام 1921|] كان شاعرا.")]
    [InlineData("تحيي البلاد في 1 تموز 2024 [|الذكرى الستين لاستقلالها في 1 تموز 1964|].")]
    [InlineData("انتخب في [|2012 لولاية من خمس سنوات انتهت في 2017|].")]
    [InlineData("أُلغيت الخطة في [|15 تموز، بعد ثلاثة أشهر من إعلانها في 12 نيسان|].")]
    [InlineData("بدأ الإضراب في [|3 أيار وانتهى في 10 أيار بعد أسبوع|].")]
    [InlineData("The poet ([|1931-2004) died at the age of 73|].")]
    [InlineData("احتفل المصنع عام 2024 بمرور [|34 عاما على افتتاحه عام 1990|].")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Elapsed));

    [Theory]
    [InlineData("ولد عام 1952 ونال جائزة عام 2020 عن رواية كتبها وعمره 48 عاما.")]
    [InlineData("He served for eight years, from 2006 to 2010 and again from 2016 to 2020.")]
    [InlineData("بدأ الحوار في 3 أيار وانتهى في 10 أيار بعد ثلاثة أشهر من الخلاف.")]
    [InlineData("The museum, which opened in 1950, marks the centenary of Kafka's death this year.")]
    [InlineData("In 2012 the firm marked its 40th anniversary.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Elapsed));
}
