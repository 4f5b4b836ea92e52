import type { milestones as source } from "../de/milestones.ts";

/** The candidate's words alone: companies and centers read German or English. */
type CandidateWords = {
  readonly [Key in keyof typeof source]: { name: string; candidate: string; bring: string };
};

export const milestones = {
  kickoff: {
    name: "الحديث الأول (Erstes Gespräch)",
    candidate: "نتصل بك. نشرح لك كل الخطوات.",
    bring: "",
  },
  employment_contract: {
    name: "عقد العمل (Arbeitsvertrag)",
    candidate: "ترسل إليك الشركة عقد العمل. اقرأه بهدوء. اسألنا إذا كان شيء غير واضح.",
    bring: "",
  },
  power_of_attorney: {
    name: "التوكيل (Vollmacht)",
    candidate:
      "بهذه الورقة يجوز للشركة أن تتحدث مع الدوائر باسمك. اقرأ النموذج. وقّع عليه. ارفع صورة أو ملف PDF.",
    bring: "النموذج الموقّع (Vollmacht)\nجواز السفر",
  },
  application_file: {
    name: "مستنداتك (Unterlagen)",
    candidate: "اجمع أوراقك. امسح كل صفحة ضوئيًا. ارفع كل شيء هنا.",
    bring:
      "جواز السفر، كل الصفحات التي فيها بيانات\nالسيرة الذاتية بالألمانية (Lebenslauf)\nالشهادات مع ترجمة ألمانية\nشهادة اللغة إذا كانت لديك",
  },
  employment_declaration: {
    name: "أوراق الشركة",
    candidate: "تملأ الشركة نموذجًا عن عملك (Erklärung zum Beschäftigungsverhältnis). لا يلزمك فعل شيء.",
    bring: "",
  },
  recognition_partnership: {
    name: "خطة الاعتراف (Anerkennung)",
    candidate: "توقّع أنت والشركة خطة. أنت تقدّم طلب الاعتراف. الشركة تعطيك وقتًا للدورات.",
    bring: "",
  },
  agreement: {
    name: "اتفاق الشركة مع الدائرة (Vereinbarung)",
    candidate:
      "تعقد الشركة اتفاقًا مع دائرة الأجانب (Ausländerbehörde). الشركة تدفع الرسوم. بعد ذلك يسير كل شيء أسرع.",
    bring: "",
  },
  qualification_confirmation: {
    name: "تأكيد شهادتك (ZAB)",
    candidate:
      "جهة في ألمانيا تفحص: هل شهادتك معترف بها من الدولة في بلدك؟ تصل النتيجة بالبريد أو البريد الإلكتروني.",
    bring: "الشهادة وقائمة المواد\nالترجمة",
  },
  recognition_file: {
    name: "طلب الاعتراف (Anerkennung)",
    candidate: "تُقارَن مهنتك بالمهنة الألمانية. لذلك تحتاج الدائرة إلى شهاداتك. ارفع كل شيء هنا.",
    bring: "شهادة إتمام التدريب أو الدراسة\nالمواد والساعات\nشهادات العمل\nترجمات من مترجم محلّف",
  },
  recognition_receipt: {
    name: "أوراقك عند الدائرة (Eingangsbestätigung)",
    candidate: "تؤكد الدائرة: أوراقك وصلت. إذا نقص شيء تكتب إليك. أرسله عندئذ بسرعة.",
    bring: "",
  },
  recognition_decision: {
    name: "القرار بشأن مهنتك (Bescheid)",
    candidate: "تقرر الدائرة بشأن مهنتك. عليك أن تنتظر. تصلك رسالة (Bescheid).",
    bring: "",
  },
  degree_evaluation: {
    name: "تقييم دراستك (Zeugnisbewertung)",
    candidate: "جهة تقارن دراستك بالدراسة الألمانية. تحصل على النتيجة كوثيقة (Zeugnisbewertung).",
    bring: "",
  },
  licence: {
    name: "إذن مزاولة المهنة (Berufsausübungserlaubnis)",
    candidate: "مهنتك تحتاج إلى إذن. تفحص الدائرة تدريبك ولغتك الألمانية.",
    bring: "شهادة اللغة\nشهادة طبية\nشهادة حسن السيرة من بلدك (Führungszeugnis)",
  },
  employment_agency_consent: {
    name: "فحص وكالة العمل (Arbeitsagentur)",
    candidate: "تفحص وكالة العمل عقدك. عليك أن تنتظر.",
    bring: "",
  },
  advance_approval: {
    name: "موافقة دائرة الأجانب (Vorabzustimmung)",
    candidate: "تقول دائرة الأجانب نعم للتأشيرة. تحصل الشركة على الورقة أولًا.",
    bring: "",
  },
  advance_approval_sent: {
    name: "تصلك الورقة (Vorabzustimmung)",
    candidate: "ترسل إليك الشركة نسخة من الموافقة المسبقة. احتفظ بها جيدًا.",
    bring: "",
  },
  visa_appointment: {
    name: "موعد التأشيرة (Visumtermin)",
    candidate: "اطلب موعدًا من السفارة الألمانية. اكتب أي إجراء لديك. تجده في أعلى قائمتك.",
    bring: "جواز السفر\nعقد العمل (Arbeitsvertrag)\nالموافقة المسبقة إذا كانت لديك (Vorabzustimmung)",
  },
  visa_application: {
    name: "طلب التأشيرة (Visum)",
    candidate: "اذهب إلى الموعد. سلّم الطلب. التأشيرة تكلف 75 يورو.",
    bring:
      "جواز السفر\nطلب التأشيرة مرتين\nصور شخصية\nعقد العمل (Arbeitsvertrag)\nالموافقة المسبقة إذا كانت لديك (Vorabzustimmung)\nالشهادات\n75 يورو",
  },
  visa_decision: {
    name: "القرار بشأن التأشيرة (Visum)",
    candidate: "تفحص السفارة طلبك. عندما تحصل على التأشيرة سجّل ذلك هنا.",
    bring: "جواز السفر",
  },
  title_application: {
    name: "الطلب في دائرة الأجانب (Ausländerbehörde)",
    candidate: "تحتاج إلى إذن جديد لهذا العمل. احجز موعدًا في دائرة الأجانب. لا تنتظر حتى تنتهي ورقتك.",
    bring:
      "جواز السفر\nالإقامة أو الوثيقة التي لديك (Aufenthaltstitel)\nعقد العمل (Arbeitsvertrag)\nنموذج الشركة (Erklärung zum Beschäftigungsverhältnis)\nصورة شخصية\nإثبات التأمين الصحي",
  },
  title_decision: {
    name: "موافقة دائرة الأجانب (Ausländerbehörde)",
    candidate: "تقرر دائرة الأجانب. عندما تحصل على الورقة سجّل ذلك هنا.",
    bring: "",
  },
  entry: {
    name: "السفر إلى ألمانيا (Einreise)",
    candidate: "احجز السفر. أخبرنا وأخبر الشركة متى تصل.",
    bring: "جواز السفر مع التأشيرة\nكل الوثائق الأصلية، ليس في الحقيبة الكبيرة\nعنوان للأيام الأولى",
  },
  title_check: {
    name: "الشركة تفحص ورقتك (Aufenthaltstitel)",
    candidate: "أرِ الشركة جواز سفرك مع التأشيرة أو بطاقتك. تأخذ الشركة نسخة.",
    bring: "جواز السفر\nالتأشيرة أو الإقامة (Aufenthaltstitel)",
  },
  housing_offer: {
    name: "الشركة تبحث عن سكن (Wohnung)",
    candidate: "تساعدك الشركة في السكن. ستحصل على عرض.",
    bring: "",
  },
  commute_plan: {
    name: "طريقك إلى العمل (Arbeitsweg)",
    candidate: "خطط لطريقك إلى العمل. اسأل الشركة عن تذكرة (Jobticket).",
    bring: "",
  },
  arrival_talk: {
    name: "زيارة مركز الترحيب (Welcome Center)",
    candidate: "تعال إلينا. نساعدك في الخطوات الأولى.",
    bring: "جواز السفر\nرسائل لا تفهمها",
  },
  move_in: {
    name: "الانتقال إلى السكن (Einzug)",
    candidate: "تنتقل إلى سكنك. اطلب من المؤجّر النموذج (Wohnungsgeberbestätigung). سجّل اليوم هنا.",
    bring: "جواز السفر\nعقد الإيجار (Mietvertrag)",
  },
  address_registration: {
    name: "تسجيل السكن (Anmeldung)",
    candidate: "سجّل عنوانك الجديد في مكتب المواطنين (Bürgeramt). لديك أسبوعان. التسجيل مجاني.",
    bring: "جواز السفر مع التأشيرة\nتأكيد المؤجّر (Wohnungsgeberbestätigung)",
  },
  health_insurance: {
    name: "اختيار التأمين الصحي (Krankenkasse)",
    candidate: "يجب أن يكون لديك تأمين صحي. اختر صندوق تأمين (Krankenkasse). أخبر الشركة باسمه.",
    bring: "جواز السفر\nعقد العمل (Arbeitsvertrag)",
  },
  bank_account: {
    name: "فتح حساب بنكي (Konto)",
    candidate: "تدفع الشركة الأجر إلى حساب. افتح حسابًا في بنك. لكل شخص حق في حساب (Basiskonto).",
    bring: "جواز السفر\nشهادة تسجيل السكن (Anmeldebestätigung)",
  },
  payroll_data: {
    name: "بيانات الأجر (Lohnabrechnung)",
    candidate: "تحتاج الشركة إلى أربعة أشياء: الرقم الضريبي، رقم التأمين، التأمين الصحي، الحساب.",
    bring:
      "الرسالة التي فيها الرقم الضريبي (Steuer-ID)\nبطاقة التأمين الاجتماعي (Sozialversicherungsausweis)\nرقم الحساب (IBAN)",
  },
  fair_integration_notice: {
    name: "حقوقك في العمل (Faire Integration)",
    candidate: "تعطيك الشركة عنوانًا. هناك تحصل على نصيحة مجانية عن حقوقك في العمل.",
    bring: "",
  },
  contract_terms: {
    name: "عقدك على الورق (Arbeitsvertrag)",
    candidate: "تعطيك الشركة قواعد العمل مكتوبة: الأجر والساعات والإجازة. احتفظ بالورقة.",
    bring: "",
  },
  workplace_ready: {
    name: "الشركة تجهّز كل شيء",
    candidate: "تجهّز الشركة يومك الأول.",
    bring: "",
  },
  first_working_day: {
    name: "أول يوم عمل (Erster Arbeitstag)",
    candidate: "تبدأ العمل. أهلًا وسهلًا!",
    bring: "جواز السفر والإقامة (Aufenthaltstitel)\nبيانات الأجر",
  },
  immediate_report: {
    name: "بلاغ الشركة (Sofortmeldung)",
    candidate: "تُبلغ الشركة عن عملك.",
    bring: "",
  },
  social_insurance: {
    name: "التسجيل في التأمين (Sozialversicherung)",
    candidate: "تسجّلك الشركة في التأمين الاجتماعي.",
    bring: "",
  },
  tax_id: {
    name: "الرقم الضريبي (Steuer-ID)",
    candidate: "بعد تسجيل السكن تصلك رسالة فيها رقمك الضريبي. أعطِ الرقم للشركة.",
    bring: "",
  },
  recognition_start: {
    name: "طلب الاعتراف (Anerkennung)",
    candidate: "قدّم الآن طلب الاعتراف. اتفقت على ذلك مع الشركة. نحن نساعدك.",
    bring: "الشهادات مع الترجمة\nالسيرة الذاتية (Lebenslauf)\nاتفاقك مع الشركة",
  },
  residence_title: {
    name: "طلب بطاقة الإقامة (Aufenthaltstitel)",
    candidate: "تأشيرتك ستنتهي. اطلب البطاقة قبل ذلك في دائرة الأجانب (Ausländerbehörde).",
    bring:
      "جواز السفر مع التأشيرة\nعقد العمل (Arbeitsvertrag)\nشهادة تسجيل السكن (Anmeldebestätigung)\nصورة شخصية\nإثبات التأمين الصحي",
  },
} satisfies CandidateWords;
