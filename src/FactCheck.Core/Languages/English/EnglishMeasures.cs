namespace FactCheck.Languages.English;

/// <summary>Units of measure, after UCUM. Words that name everyday things as well (a stone, a bar) are left out.</summary>
internal static class EnglishMeasures
{
    private static readonly (string Code, string Words)[] Units =
    [
        ("km", "km,kms,kilometer,kilometers,kilometre,kilometres"), ("m", "m,meter,meters,metre,metres"), ("dm", "dm,decimeter,decimeters,decimetre,decimetres"), ("cm", "cm,cms,centimeter,centimeters,centimetre,centimetres"), ("mm", "mm,millimeter,millimeters,millimetre,millimetres"),
        ("um", "μm,µm,micron,microns,micrometer,micrometers,micrometre,micrometres"), ("nm", "nanometer,nanometers,nanometre,nanometres"), ("[ly]", "light year,light years,light-year,light-years"), ("AU", "astronomical unit,astronomical units"),
        ("[mi_i]", "mi,mile,miles"), ("[nmi_i]", "nautical mile,nautical miles"), ("[ft_i]", "foot,feet,ft"), ("[cft_i]", "cubic foot,cubic feet,cu ft"), ("[in_i]", "inch,inches"), ("[yd_i]", "yard,yards,yd,yds"), ("[fth_i]", "fathom,fathoms"),
        ("km2", "square kilometer,square kilometers,square kilometre,square kilometres,sq km,km²,km2"), ("m2", "square meter,square meters,square metre,square metres,sq m,m²,m2"), ("cm2", "square centimeter,square centimeters,square centimetre,square centimetres,sq cm,cm²,cm2"),
        ("[mi_us]2", "square mile,square miles,sq mi"), ("[ft_i]2", "square foot,square feet,sq ft"), ("[in_i]2", "square inch,square inches,sq in"), ("[yd_i]2", "square yard,square yards,sq yd"), ("har", "hectare,hectares,ha"), ("[acr_us]", "acre,acres"),
        ("m3", "cubic meter,cubic meters,cubic metre,cubic metres,m³,m3"), ("cm3", "cubic centimeter,cubic centimeters,cubic centimetre,cubic centimetres,cm³,cm3"), ("km3", "cubic kilometer,cubic kilometers,cubic kilometre,cubic kilometres,km³,km3"), ("[ft_i]3", "cubic foot,cubic feet"), ("[in_i]3", "cubic inch,cubic inches"), ("[yd_i]3", "cubic yard,cubic yards"), ("[mi_i]3", "cubic mile,cubic miles"),
        ("t", "ton,tons,tonne,tonnes,metric ton,metric tons"), ("[ston_av]", "short ton,short tons"), ("[lton_av]", "long ton,long tons"), ("kg", "kg,kgs,kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos"), ("g", "gram,grams,gramme,grammes"), ("mg", "mg,milligram,milligrams,milligramme,milligrammes"), ("ug", "μg,µg,microgram,micrograms"),
        ("[lb_av]", "lb,lbs"), ("[oz_av]", "ounce,ounces,oz"), ("[car_m]", "carat,carats"),
        ("hL", "hectoliter,hectoliters,hectolitre,hectolitres"), ("L", "liter,liters,litre,litres"), ("dL", "deciliter,deciliters,decilitre,decilitres"), ("cL", "centiliter,centiliters,centilitre,centilitres"), ("mL", "ml,milliliter,milliliters,millilitre,millilitres"), ("[gal_us]", "gallon,gallons"), ("[bbl_us]", "barrel,barrels,bpd"),
        ("[pt_us]", "pint,pints"), ("[qt_us]", "quart,quarts"), ("[foz_us]", "fluid ounce,fluid ounces,fl oz"), ("[tsp_us]", "teaspoon,teaspoons,tsp"), ("[tbs_us]", "tablespoon,tablespoons,tbsp"), ("[cup_us]", "cup,cups"), ("[bu_us]", "bushel,bushels"),
        ("Cel", "degrees celsius,degree celsius,°c,celsius,degrees centigrade,degree centigrade,centigrade,degrees c"), ("[degF]", "degrees fahrenheit,degree fahrenheit,°f,fahrenheit,degrees f"), ("K", "kelvin,kelvins,degrees kelvin"), ("deg", "degree,degrees,°"), ("rad", "rad,radian,radians"),
        ("W", "watt,watts"), ("kW", "kw,kilowatt,kilowatts"), ("MW", "mw,megawatt,megawatts"), ("GW", "gw,gigawatt,gigawatts"), ("TW", "terawatt,terawatts"), ("[HP]", "horsepower,hp"), ("kWh", "kwh,kilowatt hour,kilowatt hours,kilowatt-hour,kilowatt-hours"), ("MWh", "mwh,megawatt hour,megawatt hours,megawatt-hour,megawatt-hours"), ("GWh", "gwh,gigawatt hour,gigawatt hours"), ("TWh", "twh,terawatt hour,terawatt hours"),
        ("J", "joule,joules"), ("kJ", "kj,kilojoule,kilojoules"), ("MJ", "megajoule,megajoules"), ("cal", "calorie,calories"), ("kcal", "kcal,kilocalorie,kilocalories"), ("[Btu]", "btu,btus"),
        ("V", "volt,volts"), ("kV", "kv,kilovolt,kilovolts"), ("A", "amp,amps,ampere,amperes"), ("Ohm", "ohm,ohms"), ("Hz", "hz,hertz"), ("kHz", "khz,kilohertz"), ("MHz", "mhz,megahertz"), ("GHz", "ghz,gigahertz"), ("dB", "db,decibel,decibels"),
        ("Pa", "pascal,pascals"), ("hPa", "hpa,hectopascal,hectopascals"), ("kPa", "kpa,kilopascal,kilopascals"), ("mbar", "mbar,millibar,millibars"), ("[psi]", "psi,pounds per square inch"), ("N", "newton,newtons"), ("Sv", "sievert,sieverts"), ("mSv", "millisievert,millisieverts"), ("Bq", "becquerel,becquerels"),
        ("km/h", "km/h,kmh,kph,kmph,kilometers per hour,kilometres per hour,kilometer per hour,kilometre per hour,kilometers an hour,kilometres an hour"), ("[mi_i]/h", "mph,miles per hour,mile per hour,miles an hour"), ("m/s", "m/s,meters per second,metres per second,meter per second,metre per second"), ("km/s", "km/s,kilometers per second,kilometres per second"), ("[ft_i]/s", "ft/s,feet per second"), ("[kn_i]", "knot,knots"),
        ("By", "byte,bytes"), ("kBy", "kb,kilobyte,kilobytes"), ("MBy", "mb,megabyte,megabytes"), ("GBy", "gb,gigabyte,gigabytes"), ("TBy", "tb,terabyte,terabytes"), ("PBy", "pb,petabyte,petabytes"), ("kbit/s", "kbps,kilobits per second"), ("Mbit/s", "mbps,megabits per second"), ("Gbit/s", "gbps,gigabits per second"), ("Mbit", "megabit,megabits"), ("Gbit", "gigabit,gigabits"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (code, words) in Units)
        {
            yield return (words, new UnitTerm(UnitKind.Measure, code));
        }
    }
}
